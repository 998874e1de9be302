"""The app as a person has it: a window, a key held down, speech at the microphone, words from the speaker."""
