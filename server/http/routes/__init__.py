"""One module for each group of addresses. Who may ask is settled before, in the rooms above."""
