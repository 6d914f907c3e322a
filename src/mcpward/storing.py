"""The part of the composition root that opens the store: settings in, a store out, and what is sealed in it."""

from mcpward.model import Clock
from mcpward.settings import Settings
from mcpward.storage.sealed import SealedStore
from mcpward.storage.sealing import find_key
from mcpward.storage.store import CredentialRows, Store, StoreOptions, open_store


async def store_in(settings: Settings) -> Store:
    """Open the store that the settings name. Raises ConfigurationError, or StoreDown where it cannot be reached."""
    options = StoreOptions(
        settings.mcpward_data_dir,
        settings.database_url.get_secret_value() if settings.database_url else None,
        settings.supabase_url,
        settings.supabase_key.get_secret_value() if settings.supabase_key else None,
    )
    return await open_store(settings.auth_storage, options)


def sealed_in(settings: Settings, rows: CredentialRows, clock: Clock) -> SealedStore:
    """The sealed credentials in a store, with the key of the settings. Raises ConfigurationError for one of no use."""
    key = settings.mcpward_credential_key
    return SealedStore(rows, find_key(key.get_secret_value()) if key else None, clock)
