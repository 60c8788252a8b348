// A graphql-ws client of this server, alone or beneath another library.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { url } from './server.js';

// Node.js 20 has none of its own, and Apollo Client asks for it when a connection breaks.
globalThis.WebSocket ??= WebSocket;

export const openSocket = options => createClient({ url: url.replace('http', 'ws'), retryAttempts: 0, ...options });
