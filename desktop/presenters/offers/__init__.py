"""What a newcomer is offered: a greeting, a better model, a model server that runs here. Nothing is fetched unasked."""
