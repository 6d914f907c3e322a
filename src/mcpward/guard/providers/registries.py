"""Package registries and the artefacts they keep."""

from mcpward.guard.providers.checks import base62_crc, seal_base62
from mcpward.guard.providers.rows import Key, Named
from mcpward.guard.providers.shapes import PADDING, base64s, hexes, lower, mixed, urlsafe, uuids

KEYS = (
    Key("npm-token", "npm", "npm_", mixed(36), sound=base62_crc, seal=seal_base62),
    Key("pypi-token", "PyPI", "pypi-AgEIcHlwaS5vcmc", urlsafe(48, 250)),
    Key("pypi-test-token", "TestPyPI", "pypi-AgENdGVzdC5weXBpLm9yZw", urlsafe(48, 250)),
    Key("pypi-macaroon", "PyPI", "pypi-", urlsafe(50, 250)),
    Key("rubygems-key", "RubyGems", "rubygems_", hexes(48)),
    Key("nuget-key", "NuGet", "oy2", lower(43)),
    Key("crates-token", "crates.io", "cio", mixed(32), mix=True),
    Key("dockerhub-personal-token", "Docker Hub", "dckr_pat_", urlsafe(20, 40)),
    Key("dockerhub-organisation-token", "Docker Hub", "dckr_oat_", urlsafe(20, 40)),
    Key("artifactory-key", "JFrog", "AKCp", mixed(68, 76)),
    Key("artifactory-reference-token", "JFrog", "cmVmd", mixed(57, 59)),
    Key("clojars-token", "Clojars", "CLOJARS_", lower(60)),
    Key("packagist-organisation-token", "Packagist", "packagist_ort_|packagist_out_|packagist_ack_", hexes(64, 80)),
    Key("packagist-user-token", "Packagist", "packagist_uut_|packagist_utt_", hexes(64, 80)),
    Key("openvsx-token", "Open VSX", "ovsxp_|ovsxat_", uuids()),
    Key("jsr-token", "JSR", "jsrp_|jsrd_|jsrs_", mixed(36, 56)),
    Key("deno-personal-token", "Deno Deploy", "ddp_", mixed(36)),
    Key("deno-organisation-token", "Deno Deploy", "ddo_", mixed(36)),
)

NAMED = (
    Named("npm-named-token", "npm", "npm|_authtoken", uuids(), loose=False),
    Named("nuget-named-key", "NuGet", "nuget", lower(46)),
    Named("hex-key", "Hex", "hex_api|hexpm", hexes(32)),
    Named("rubygems-named-key", "RubyGems", "rubygems", hexes(32, 48)),
    Named("cargo-token", "crates.io", "cargo_registry|crates.io|crates_io", mixed(32, 35)),
    Named("dockerhub-token", "Docker Hub", "dockerhub|docker_hub", uuids()),
    Named("jfrog-key", "JFrog", "jfrog|artifactory|bintray|xray", mixed(64, 73)),
    Named("packagist-token", "Packagist", "packagist", hexes(20, 40)),
    Named("gemfury-token", "Gemfury", "gemfury|fury_auth", mixed(20)),
    Named("quay-token", "Quay", "quay", mixed(40, 64), common=True),
    Named("anaconda-token", "Anaconda", "anaconda|conda_token", uuids()),
    Named("sonatype-token", "Sonatype", "sonatype|ossrh|nexus_token", base64s(40, 48) + PADDING),
    Named("vsce-token", "Visual Studio Marketplace", "vsce_pat|vsce", lower(52)),
    Named("chocolatey-key", "Chocolatey", "chocolatey", uuids()),
    Named("hackage-token", "Hackage", "hackage", mixed(32, 64)),
    Named("cpan-key", "CPAN", "pause_pass", mixed(16, 40)),
    Named("snapcraft-token", "Snapcraft", "snapcraft", base64s(100, 400) + PADDING),
)
