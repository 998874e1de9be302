"""What a voice says of what is written: the one stage between the sentence cutter and every engine that speaks."""
