"""Reports: anonymised summaries of whole quarters, protected before anybody sees them."""
