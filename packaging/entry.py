"""What the frozen executable runs; the same as `python -m desktop`."""

import os
import sys

# PyInstaller's loader put the program's libraries before the system's. They are loaded from there
# from now on; a browser or a file manager that is started from here must find its own.
if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    # The program's own children are to begin as it did, and put the libraries first again.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

from desktop.__main__ import main

sys.exit(main())
