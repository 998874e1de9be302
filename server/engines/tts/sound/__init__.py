"""What a speech server sends, as PCM16 mono at one rate: whatever form it has, if it is sound at all."""
