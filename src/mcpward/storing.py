"""The part of the composition root that opens the store: settings in, a store out."""

from mcpward.settings import Settings
from mcpward.storage.store import Store, StoreOptions, open_store


async def store_in(settings: Settings) -> Store:
    """Open the store that the settings name. Raises ConfigurationError, or StoreDown where it cannot be reached."""
    options = StoreOptions(
        settings.mcpward_data_dir,
        settings.database_url.get_secret_value() if settings.database_url else None,
        settings.supabase_url,
        settings.supabase_key.get_secret_value() if settings.supabase_key else None,
    )
    return await open_store(settings.auth_storage, options)
