"""What servers of tools are given in secret, as it is kept on this computer."""
