"""Small controls that any part of the window may use; they know no other part."""
