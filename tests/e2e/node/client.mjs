// One visit with one of the two TypeScript SDKs. Reads what to do as JSON from stdin, and prints what came of it:
// the tools, the result, the revision, every HTTP status seen, and the error that the SDK threw, where it threw one.

const PACKAGES = {
  sdk: {
    client: '@modelcontextprotocol/sdk/client/index.js',
    '/mcp': '@modelcontextprotocol/sdk/client/streamableHttp.js',
    '/sse': '@modelcontextprotocol/sdk/client/sse.js',
    stdio: '@modelcontextprotocol/sdk/client/stdio.js',
  },
  client: {
    client: '@modelcontextprotocol/client',
    '/mcp': '@modelcontextprotocol/client',
    '/sse': '@modelcontextprotocol/client',
    stdio: '@modelcontextprotocol/client/stdio',
  },
};
const TRANSPORTS = { '/mcp': 'StreamableHTTPClientTransport', '/sse': 'SSEClientTransport', stdio: 'StdioClientTransport' };

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

// What was posted and is not answered yet: over SSE the same refusal comes down the stream and as the post's status,
// and a client may be content with whichever comes first.
const posted = [];

async function open(asked, seen) {
  const { [TRANSPORTS[asked.way]]: Transport } = await import(PACKAGES[asked.sdk][asked.way]);
  if (asked.way === 'stdio') return new Transport({ ...asked.stdio, stderr: 'ignore' });
  const fetchAndNote = async (url, init) => {
    const headers = new Headers(init.headers);
    if (asked.token) headers.set('Authorization', `Bearer ${asked.token}`);
    const response = await fetch(url, { ...init, headers });
    seen.statuses.push(response.status);
    if (!response.ok) seen.challenge = response.headers.get('www-authenticate');
    return response;
  };
  const noted = (url, init = {}) => {
    const answer = fetchAndNote(url, init);
    if (init.method === 'POST') posted.push(answer);
    return answer;
  };
  return new Transport(new URL(asked.url + asked.way), { fetch: noted });
}

async function visit(asked, seen) {
  const { Client } = await import(PACKAGES[asked.sdk].client);
  const transport = await open(asked, seen);
  const options = { capabilities: {}, ...(asked.sdk === 'client' && { versionNegotiation: { mode: asked.mode } }) };
  const client = new Client({ name: 'mcpward-tests', version: '1' }, options);
  try {
    await client.connect(transport);
    seen.revision = asked.sdk === 'client' ? client.getNegotiatedProtocolVersion() : transport.protocolVersion;
    seen.tools = (await client.listTools()).tools.map((tool) => tool.name);
    seen.result = await client.callTool({ name: asked.tool, arguments: asked.arguments });
  } finally {
    await Promise.allSettled(posted);
    await client.close();
  }
}

const asked = JSON.parse(await readAll(process.stdin));
const seen = { tools: [], result: null, revision: null, statuses: [], challenge: null, error: null };
try {
  await visit(asked, seen);
} catch (error) {
  seen.error = `${error.constructor.name}: ${error.message}`;
}
console.log(JSON.stringify(seen));
process.exit(0);
