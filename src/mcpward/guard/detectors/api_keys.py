"""Keys whose provider gave them a shape of their own."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values import entropy

name = "api_keys"
kind: Kind = "secret"

_EDGE = r"(?<![A-Za-z0-9])"
_END = r"(?![A-Za-z0-9])"


def _key(anchor: str | tuple[str, ...], shape: str, score: float = 0.98) -> Pattern:
    """A key of that shape, standing alone."""
    anchors = (anchor,) if isinstance(anchor, str) else anchor
    return Pattern("API_KEY", anchors, f"{_EDGE}{shape}{_END}", score, cased=True)


patterns = (
    _key(("akia", "asia", "abia", "acca"), r"A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}"),
    Pattern(
        "API_KEY",
        ("aws",),
        r"aws[\w .-]{0,24}(?:secret|sk|key)[\w .-]{0,20}[\"']?\s{0,3}(?:=>|[:=]| is "
        r")\s{0,3}[\"']?(?P<value>[a-z0-9/+]{40})(?![a-z0-9/+=])",
        0.97,
    ),
    _key(("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"gh[pousr]_[A-Za-z0-9]{36,255}"),
    _key("github_pat_", r"github_pat_[A-Za-z0-9_]{22,255}"),
    _key(("glpat-", "glptt-", "gldt-", "glrt-", "glcbt-", "glsoat-"), r"gl(?:pat|ptt|dt|rt|cbt|soat)-[\w.-]{20,64}"),
    _key(("xoxb-", "xoxp-", "xoxa-", "xoxo-", "xoxr-", "xoxs-", "xoxe"), r"xox[abeoprs](?:\.xox[bp])?-[\w-]{10,250}"),
    _key("xapp-", r"xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-z0-9]{32,80}"),
    _key("hooks.slack.com/", r"hooks\.slack\.com/(?:services|workflows)/[\w/+-]{30,120}"),
    _key(("sk_live_", "sk_test_", "rk_live_", "rk_test_"), r"[rs]k_(?:live|test)_[A-Za-z0-9]{10,120}"),
    _key("whsec_", r"whsec_[A-Za-z0-9+/]{24,64}={0,2}"),
    _key("aiza", r"AIza[\w-]{35}"),
    _key("gocspx-", r"GOCSPX-[\w-]{24,40}"),
    _key("ya29.", r"ya29\.[\w-]{30,250}"),
    _key("sk-ant-", r"sk-ant-[\w-]{24,160}"),
    _key("sk-proj-", r"sk-(?:proj|svcacct|admin)-[\w-]{20,200}"),
    _key(("sk-svcacct-", "sk-admin-"), r"sk-(?:svcacct|admin)-[\w-]{20,200}"),
    _key("sk-or-v1-", r"sk-or-v1-[a-f0-9]{40,80}"),
    _key("sk-", r"sk-[A-Za-z0-9]{20,64}", 0.95),
    _key("npm_", r"npm_[A-Za-z0-9]{36}"),
    _key("pypi-", r"pypi-[\w-]{50,250}"),
    _key("sg.", r"SG\.[\w-]{16,32}\.[\w-]{32,64}"),
    _key(("sk", "ac"), r"(?:SK|AC)[0-9a-f]{32}", 0.9),
    _key("hf_", r"hf_[A-Za-z]{30,40}"),
    _key("hf_", r"hf_[A-Za-z0-9]{34,40}"),
    _key(("dop_v1_", "doo_v1_", "dor_v1_"), r"do[opr]_v1_[a-f0-9]{64}"),
    Pattern("API_KEY", (":aa",), r":(?P<value>AA[\w-]{32,34})(?![\w-])", 0.9, cased=True),
    _key(("accountkey=", "sharedaccesskey="), r"(?:AccountKey|SharedAccessKey)=(?P<value>[A-Za-z0-9+/]{40,88}={0,2})"),
    _key(("shpat_", "shpca_", "shppa_", "shpss_"), r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
    _key(("hvs.", "hvb."), r"hv[bs]\.[\w-]{24,200}"),
    _key("dckr_pat_", r"dckr_pat_[\w-]{20,40}"),
    _key("gsk_", r"gsk_[A-Za-z0-9]{40,60}"),
    _key("pplx-", r"pplx-[A-Za-z0-9]{40,60}"),
    _key("spv-", r"spv-(?:[a-z]{3,12}-){1,3}2024-[a-z]{3}[0-9]{3}"),
    _key("sntrys_", r"sntrys_[\w+/=-]{40,200}"),
    _key("sbp_", r"sbp_[a-f0-9]{40}"),
    _key("lin_api_", r"lin_api_[A-Za-z0-9]{32,48}"),
    _key(("ntn_", "secret_"), r"(?:ntn|secret)_[A-Za-z0-9]{40,50}"),
    _key("pmak-", r"PMAK-[a-f0-9]{20,28}-[a-f0-9]{30,40}"),
    _key("rubygems_", r"rubygems_[a-f0-9]{48}"),
    _key("atatt3", r"ATATT3[\w=-]{60,250}"),
    _key("xkeysib-", r"xkeysib-[a-f0-9]{40,80}(?:-\w{8,24})?"),
    _key("key-", r"key-[a-f0-9]{32}", 0.9),
    _key("nrak-", r"NRAK-[A-Z0-9]{27}"),
    _key(("glsa_", "glc_"), r"gl(?:sa|c)_[\w=+/]{32,200}"),
    _key("dapi", r"dapi[a-f0-9]{32}(?:-\d)?"),
    _key("sl.", r"sl\.[\w-]{60,200}", 0.9),
    _key(("rzp_live_", "rzp_test_"), r"rzp_(?:live|test)_[A-Za-z0-9]{14,24}"),
    _key(("pat-na1-", "pat-eu1-"), r"pat-(?:na|eu)1-[a-f0-9-]{36}"),
    _key("age-secret-key-1", r"AGE-SECRET-KEY-1[A-Z0-9]{58}"),
    _key(("eaaa", "eaac"), r"EAA[AC][A-Za-z0-9]{40,250}", 0.85),
    _key("api-", r"API-[A-Z0-9]{25,36}", 0.85),
    _key(
        "discord",
        r"discord[\w .\"'-]{0,20}[:=]\s{0,3}[\"']?(?P<value>[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,38})",
        0.9,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The key, unless it is an example of one: a single letter over and over."""
    while end > start and text[end - 1] in "-._":
        end -= 1
    return Span(start, end) if entropy(text[start:end]) > 2.2 else None


examples = Examples(
    catch=(
        Caught("id AKIA" + "2E0A8F3B244C9986 here", "API_KEY", "AKIA" + "2E0A8F3B244C9986"),
        Caught(
            "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U", "API_KEY", "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"
        ),
        Caught("glpat-" + "x8Kd03mNq7Zx51Lw9Rt2", "API_KEY", "glpat-" + "x8Kd03mNq7Zx51Lw9Rt2"),
        Caught("xoxb-" + "2384710293-8f7Gh2Kd93mZ", "API_KEY", "xoxb-" + "2384710293-8f7Gh2Kd93mZ"),
        Caught("sk_live_" + "4eC39HqLyjWDarjtT1zd", "API_KEY", "sk_live_" + "4eC39HqLyjWDarjtT1zd"),
        Caught(
            "AIza" + "SyB7c2Kd93mZq8Lw1Rt5Yv6Bn4Hg0Jf8Ps2", "API_KEY", "AIza" + "SyB7c2Kd93mZq8Lw1Rt5Yv6Bn4Hg0Jf8Ps2"
        ),
        Caught("sk-ant-" + "api03-Zk39dLw81mQx72RtYv60Bn", "API_KEY", "sk-ant-" + "api03-Zk39dLw81mQx72RtYv60Bn"),
        Caught("hf_" + "QwErTyUiOpAsDfGhJkLzXcVbNmQaWsEdRf", "API_KEY", "hf_" + "QwErTyUiOpAsDfGhJkLzXcVbNmQaWsEdRf"),
        Caught("use spv-" + "admin-dev-2024-abc123 here", "API_KEY", "spv-" + "admin-dev-2024-abc123"),
        Caught("spv-" + "service-2024-mno345", "API_KEY", "spv-" + "service-2024-mno345"),
        Caught(
            "bot 123456789:AA" + "Hk39dLw81mQx72RtYv60Bn45Gh7Jf82P",
            "API_KEY",
            "AA" + "Hk39dLw81mQx72RtYv60Bn45Gh7Jf82P",
        ),
    ),
    ignore=(
        "AKIA is how such an id begins",
        "ghp_" + "x" * 36,
        "task-management-dashboard-component",
        "the sk-learn package",
        "spv-driven design of 2024",
        "merged as 1f0c2ab94d77e5036b8891d2cc40f7e3a5b6d890",
        "digest sha256:09f1e2d3c4b5a6978877665544332211ffeeddccbbaa00112233445566778899",
    ),
)
