"""What a frozen program needs to be at home on Windows. Not yet run.

The folder above has no `__init__.py`: it must not hide the library of the same name. With it on
`sys.path`, which it is for a script in it, these are `windows.installer` and so on.
"""
