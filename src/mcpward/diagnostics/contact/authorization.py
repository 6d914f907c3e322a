"""Follows a 401 as a client does that wants its person to log in: from the challenge to the authorization server.

MCP 2025-06-18 and later, "Authorization"; RFC 9728 for the metadata of the server, RFC 8414 and OpenID Connect
Discovery 1.0 for that of the authorization server.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from yarl import URL

from mcpward.diagnostics.contact.public_documents import Fetched, PublicDocuments
from mcpward.diagnostics.contact.web import Authority, Match, Reply, Resource
from mcpward.diagnostics.showing import printable
from mcpward.links.web import origin

MOST_AUTHORITIES = 3
"""So many authorization servers of one server are looked at."""

_LONGEST = 500
_RESOURCE = "/.well-known/oauth-protected-resource"
_AUTHORITY = "/.well-known/oauth-authorization-server"
_OPENID = "/.well-known/openid-configuration"


class Authorization:
    """How a person logs in to the server at `address`. `hide` takes what is secret of its entry out of a text."""

    def __init__(self, address: URL, documents: PublicDocuments, hide: Callable[[str], str]) -> None:
        self._address = address
        self._documents = documents
        self._hide = hide

    async def followed(self, refusal: Reply) -> tuple[Resource, tuple[Authority, ...]]:
        """What a refusal leads to. Never raises for anything that is found."""
        resource, names = await self._resource(refusal)
        authorities = [await self._authority(name) for name in names[:MOST_AUTHORITIES]]
        if resource.problem and not resource.named:
            # Servers of 2025-03-26 have that metadata themselves, and clients still look for it there.
            legacy = await self._authority(str(self._address.origin()))
            authorities = [] if legacy.problem else [legacy]
        return resource, tuple(authorities)

    async def _resource(self, refusal: Reply) -> tuple[Resource, list[str]]:
        challenge = refusal.challenge("bearer", "dpop")
        named = challenge.params.get("resource_metadata") if challenge else None
        tried: list[str] = []
        for url in [named] if named else resource_addresses(self._address):
            fetched = await self._documents.fetch(url)
            tried.append(fetched.told)
            if not fetched.problem:
                return self._read(Resource(fetched.url, tried=tuple(tried), named=bool(named)), fetched)
        problem = fetched.problem if named else "No metadata lies at the usual addresses."
        return Resource(fetched.url if named else "", problem, tuple(tried), bool(named)), []

    def _read(self, found: Resource, fetched: Fetched) -> tuple[Resource, list[str]]:
        resource = fetched.table.get("resource")
        if not isinstance(resource, str) or not resource:
            return replace(found, problem="It does not say which resource it is of."), []
        servers = fetched.table.get("authorization_servers")
        names = [name for name in servers if isinstance(name, str)] if isinstance(servers, list) else []
        shown = tuple(self._shown(name) for name in names)
        match = matches(resource, self._address)
        return replace(found, resource=self._shown(resource), match=match, authorities=shown), names

    async def _authority(self, issuer: str) -> Authority:
        found = Authority(self._shown(issuer))
        try:
            addresses = authority_addresses(URL(issuer))
        except ValueError:
            return replace(found, problem="Its name is no address.", tried=(found.issuer,))
        tried: list[str] = []
        for url in addresses:
            fetched = await self._documents.fetch(url)
            tried.append(fetched.told)
            if fetched.kept_away:
                return replace(found, url=fetched.url, problem=fetched.problem, kept_away=True, tried=tuple(tried))
            if not fetched.problem:
                return self._of(replace(found, url=fetched.url, tried=tuple(tried)), fetched.table)
        return replace(found, problem="None of its metadata documents can be read.", tried=tuple(tried))

    def _of(self, found: Authority, table: dict[str, Any]) -> Authority:
        needed = ("issuer", "authorization_endpoint", "token_endpoint")
        if lacking := [name for name in needed if not isinstance(table.get(name), str)]:
            return replace(found, problem=f"Its metadata names no {lacking[0]}.")
        methods = table.get("code_challenge_methods_supported")
        return replace(
            found,
            says_issuer=self._shown(table["issuer"]),
            pkce=tuple(self._shown(one) for one in methods if isinstance(one, str))
            if isinstance(methods, list)
            else (),
            registration=isinstance(table.get("registration_endpoint"), str)
            or table.get("client_id_metadata_document_supported") is True,
        )

    def _shown(self, text: str) -> str:
        return self._hide(printable(text[:_LONGEST]))


def resource_addresses(address: URL) -> list[URL]:
    """Where the metadata of a server lies when it does not say so (RFC 9728, section 3.1), and at the root."""
    root = address.origin()
    at_root = root.with_path(_RESOURCE)
    if address.raw_path in ("", "/"):
        return [at_root]
    return [root.join(URL(_RESOURCE + address.raw_path, encoded=True)), at_root]


def authority_addresses(issuer: URL) -> list[URL]:
    """Where the metadata of an authorization server lies, in the order in which clients look. Raises ValueError."""
    root, path = issuer.origin(), issuer.raw_path.rstrip("/")
    if not path:
        return [root.with_path(_AUTHORITY), root.with_path(_OPENID)]
    places = (_AUTHORITY + path, _OPENID + path, path + _OPENID)
    return [root.join(URL(place, encoded=True)) for place in places]


def matches(resource: str, address: URL) -> Match:
    """How a `resource` fits an address: scheme and host in any case, and the port of the scheme may be left out."""
    try:
        named = URL(resource)
        if origin(named) != origin(address) or named.raw_fragment:
            return "other"
    except ValueError:
        return "other"
    if named.raw_path_qs.removeprefix("/") == address.raw_path_qs.removeprefix("/"):
        return "same"
    if named.raw_path.rstrip("/") == address.raw_path.rstrip("/"):
        return "slash"
    return "parent" if address.raw_path.startswith(f"{named.raw_path.rstrip('/')}/") else "other"
