"""The documentation: pages by hand, and in `generate` what writes the parts that follow from the code."""
