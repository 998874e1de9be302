"""Questions that a computer simply knows the answer of, recognised in English and German and answered in a sentence."""
