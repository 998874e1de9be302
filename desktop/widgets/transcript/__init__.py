"""The conversation as it is read: messages, their buttons, the field for typing."""
