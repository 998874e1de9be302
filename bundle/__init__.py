"""Makes the app one can double-click: PyInstaller, then the packages of each system."""
