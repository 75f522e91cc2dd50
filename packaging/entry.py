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
# It names the program's Qt as well, which finds its parts without that. Another program, built with
# another Qt, would load them and crash.
os.environ.pop("QT_PLUGIN_PATH", None)
os.environ.pop("QML2_IMPORT_PATH", None)

from desktop.__main__ import main

sys.exit(main())
