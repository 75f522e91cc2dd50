"""What a frozen program needs to be at home on Linux: packages, and files for the desktop.

The folder above has no `__init__.py`: it must not hide the library of the same name. With it on
`sys.path`, which it is for a script in it, these are `linux.deb`, `linux.tarball` and so on.
"""
