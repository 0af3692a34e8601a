"""Settings: who one is, the office, language and looks, backups, exchange; everything holds as soon as it is changed."""
