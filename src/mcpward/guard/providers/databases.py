"""Databases, warehouses, queues and the pipes between them."""

from mcpward.guard.providers.rows import Key, Named
from mcpward.guard.providers.shapes import (
    PADDING,
    Shape,
    base32s,
    base64s,
    digits,
    hexes,
    lower,
    mixed,
    upper,
    urlsafe,
    uuids,
)

_NATS = {"user": "SU", "account": "SA", "operator": "SO", "server": "SN", "cluster": "SC", "curve": "SX"}


def _seeds(kind: str) -> str:
    """The heads of NATS seeds of one kind: base 32 follows."""
    return "|".join(kind + letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


KEYS = (
    Key("planetscale-token", "PlanetScale", "pscale_tkn_", urlsafe(32, 64)),
    Key("planetscale-password", "PlanetScale", "pscale_pw_", urlsafe(32, 64)),
    Key("planetscale-oauth-token", "PlanetScale", "pscale_oauth_", urlsafe(32, 64)),
    Key("supabase-personal-token", "Supabase", "sbp_", hexes(40)),
    Key("supabase-versioned-token", "Supabase", "sbp_v0_", hexes(40)),
    Key("supabase-oauth-token", "Supabase", "sbp_oauth_", hexes(40)),
    Key("supabase-secret-key", "Supabase", "sb_secret_", urlsafe(22) + "_" + urlsafe(8)),
    Key("neon-key", "Neon", "napi_", lower(64)),
    Key("neon-password", "Neon", "npg_", mixed(12, 24), type="PASSWORD"),
    Key("mongodb-service-secret", "MongoDB Atlas", "mdb_sa_sk_", urlsafe(40)),
    Key("databricks-token", "Databricks", "dapi", hexes(32) + Shape("(?:-[0-9])?", "")),
    Key("databricks-oauth-secret", "Databricks", "dose", hexes(32)),
    Key("databricks-scim-token", "Databricks", "dkea|dskt", hexes(32)),
    Key("confluent-cloud-secret", "Confluent", "cflt", base64s(60)),
    Key("elastic-cloud-key", "Elastic", "essu_", base64s(40, 120) + PADDING),
    Key("elastic-service-token", "Elastic", "AAEAAWVsYXN0aWMv", base64s(30, 80) + PADDING),
    Key(
        "convex-deploy-key",
        "Convex",
        "prod:|dev:|preview:",
        lower(3, 12) + "-" + lower(3, 12) + "-" + digits(3) + Shape(r"\|[A-Za-z0-9+/]{40,120}", "|" + mixed(60).sample),
    ),
    Key("xata-key", "Xata", "xau_", mixed(30, 50)),
    Key("cockroach-key", "CockroachDB", "CCDB1_", mixed(22) + "_" + mixed(40)),
    Key("fauna-secret", "Fauna", "fnA", urlsafe(37, 45), mix=True),
    Key("tinybird-token", "Tinybird", "p.eyJ", urlsafe(30, 200) + "." + urlsafe(43)),
    Key("clickhouse-cloud-secret", "ClickHouse", "4b1d", mixed(38)),
    Key("astra-token", "Astra DB", "AstraCS:", mixed(24) + ":" + hexes(64)),
    Key("materialize-password", "Materialize", "mzp_", hexes(64)),
    Key("segment-token", "Segment", "sgp_", mixed(64)),
    Key("census-token", "Census", "secret-token:", urlsafe(20, 64), mix=True, score=0.9),
    Key("metabase-key", "Metabase", "mb_", base64s(43, 48) + PADDING, mix=True),
    Key("gel-token", "Gel", "edbt1_|edbt0_|nbwt1_", urlsafe(80, 400)),
    Key("momento-key", "Momento", "eyJlbmRwb2ludCI6", urlsafe(60, 400) + PADDING),
    *(
        Key(f"nats-{what}-seed", "NATS", _seeds(kind), base32s(55), type="PRIVATE_KEY", mix=True)
        for what, kind in _NATS.items()
    ),
)

NAMED = (
    Named("mongodb-atlas-key", "MongoDB Atlas", "mongodb|atlas_private|atlas_api", uuids()),
    Named("snowflake-password", "Snowflake", "snowflake", urlsafe(20, 64), common=True),
    Named("confluent-secret", "Confluent", "confluent|kafka_sasl|schema_registry", base64s(64)),
    Named("elastic-key", "Elastic", "elasticsearch|elastic_api|elastic_cloud", base64s(60) + "=="),
    Named("redis-cloud-key", "Redis Cloud", "redis_cloud|rediscloud|redislabs", upper(40, 60)),
    Named("upstash-token", "Upstash", "upstash", base64s(40, 120) + PADDING),
    Named("supabase-key", "Supabase", "supabase", urlsafe(40, 88)),
    Named("neon-named-key", "Neon", "neon_api|neondb", lower(40, 64)),
    Named("turso-token", "Turso", "turso|libsql", urlsafe(60, 400)),
    Named("influxdb-token", "InfluxDB", "influx", urlsafe(86) + "=="),
    Named("hasura-secret", "Hasura", "hasura", mixed(64)),
    Named("couchbase-password", "Couchbase", "couchbase", urlsafe(24, 64)),
    Named("aiven-token", "Aiven", "aiven", base64s(80, 400) + PADDING),
    Named("timescale-secret", "Timescale", "timescale", mixed(52, 64)),
    Named("singlestore-key", "SingleStore", "singlestore", hexes(64)),
    Named("rockset-key", "Rockset", "rockset", mixed(64)),
    Named("fivetran-secret", "Fivetran", "fivetran", mixed(32, 40)),
    Named("stitch-token", "Stitch", "stitchdata|stitch_data", hexes(35, 64)),
    Named("qubole-token", "Qubole", "qubole", hexes(64)),
    Named("starburst-secret", "Starburst", "starburst|galaxy_client", urlsafe(32, 64)),
    Named("segment-write-key", "Segment", "segment", mixed(32), common=True),
    Named("segment-access-token", "Segment", "segment", urlsafe(43) + "." + urlsafe(43), common=True),
    Named("hightouch-key", "Hightouch", "hightouch", uuids()),
    Named("looker-secret", "Looker", "looker", lower(24)),
    Named("redash-key", "Redash", "redash", mixed(40)),
    Named("superset-key", "Superset", "superset_secret|superset_api", base64s(42, 64) + PADDING),
    Named("klipfolio-key", "Klipfolio", "klipfolio", hexes(40)),
    Named("databox-token", "Databox", "databox", mixed(21)),
    Named("geckoboard-key", "Geckoboard", "geckoboard", mixed(44)),
    Named("sisense-token", "Sisense", "sisense", urlsafe(100, 400)),
    Named("typesense-key", "Typesense", "typesense", mixed(32, 48)),
    Named("meilisearch-key", "Meilisearch", "meilisearch|meili_master|meili_api", hexes(64)),
    Named("algolia-key", "Algolia", "algolia", hexes(32)),
    Named("swiftype-key", "Swiftype", "swiftype", urlsafe(20)),
    Named("rabbitmq-key", "RabbitMQ", "cloudamqp|rabbitmq_api", uuids()),
    Named("kafka-secret", "Kafka", "kafka_secret|kafka_api", base64s(64)),
    Named("cloudant-key", "Cloudant", "cloudant", lower(40, 64)),
    Named("firebase-secret", "Firebase", "firebase", mixed(40)),
    Named("appwrite-key", "Appwrite", "appwrite", hexes(256)),
    Named("backendless-key", "Backendless", "backendless", uuids()),
    Named("parse-key", "Parse", "parse_rest|parse_master|parse_server", mixed(40)),
    Named("kinvey-secret", "Kinvey", "kinvey", hexes(32)),
    Named("restdb-key", "restdb.io", "restdb", hexes(24, 40)),
    Named("airtable-named-key", "Airtable", "airtable", mixed(17)),
)
