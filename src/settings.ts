import { join } from 'node:path';
import { z } from 'zod';
import { defaultLimits, type Limits } from './api/limits/limits.ts';
import { type Access, checkAccess, isLoopback } from './auth/access.ts';
import { readEntries, readKeyFile } from './auth/keys.ts';
import { UserError } from './model/errors.ts';

const positive = z.coerce.number('a number above 0').int().min(1).optional();

const flag = z.enum(['true', 'false'], 'true or false').transform((value) => value === 'true');

const words = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));

/** The variable of each limit: LIMIT_ROOT_FIELDS for `rootFields`. */
const variableOf = (limit: string) => `LIMIT_${limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
const limitNames = Object.keys(defaultLimits) as (keyof Limits)[];
const limitSettings = Object.fromEntries(limitNames.map((limit) => [variableOf(limit), positive]));

/** What the process takes from its environment; each variable is described in the README. */
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('a port number such as 4000').int().min(0).max(65535).default(4000),
  DATA_DIR: z.string().min(1).default('data'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'an address such as bolt://localhost:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  SEED_DIR: z.string().min(1).optional(),
  EXAMPLE: z.enum(['on', 'off'], 'on or off').default('on'),
  INTROSPECTION: flag.optional(),
  NODE_ENV: z.string().default(''),
  DRAIN_MS: z.coerce.number('milliseconds such as 1000').int().min(0).max(60_000).default(1000),
  API_KEYS: z.string().default(''),
  KEYS_FILE: z.string().min(1).optional(),
  JWT_ISSUER: z.url('an address such as https://login.example').optional(),
  JWT_AUDIENCE: z.string().min(1).default('minutegraph'),
  JWT_JWKS: z.url('the address of the keys of the issuer').optional(),
  PUBLIC_READ: flag.default(false),
  RATE_PER_MINUTE: z.coerce.number('requests a minute').int().min(0).optional(),
  CORS_ORIGINS: words,
  ALLOWED_HOSTS: words,
  TRUST_PROXY: flag.default(false),
  TRUSTED_ONLY: flag.default(false),
  ...limitSettings,
  PROPOSE_URL: z.url('an address such as http://localhost:11434/v1/chat/completions').optional(),
  PROPOSE_MODEL: z.string().min(1).optional(),
  PROPOSE_KEY: z.string().min(1).optional(),
  METRICS: flag.default(false),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url('an address such as http://localhost:4318').optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

export type Settings = z.infer<typeof environment>;

/** Reads settings; an unset or empty variable takes its default. Throws UserError USAGE naming the variable that is wrong. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = environment.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new UserError('USAGE', `Cannot start with these settings. ${wrong}`);
}

/** The limits of requests, where they are not left as they are. */
export function limitsOf(settings: Settings): Limits {
  const given = settings as Record<string, unknown>;
  const set = limitNames.map((limit) => [limit, given[variableOf(limit)] ?? defaultLimits[limit]]);
  return Object.fromEntries(set) as Limits;
}

export const keysFileOf = (settings: Settings) => settings.KEYS_FILE ?? join(settings.DATA_DIR, 'keys');

/** Who may read. Throws UserError USAGE where other machines could and nothing says so. */
export function accessOf(settings: Settings): Access {
  const { HOST, API_KEYS, JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS, PUBLIC_READ } = settings;
  const keys = [...readEntries(API_KEYS, 'API_KEYS'), ...readKeyFile(keysFileOf(settings))];
  const jwks = JWT_JWKS ?? (JWT_ISSUER && `${JWT_ISSUER.replace(/\/$/, '')}/.well-known/jwks.json`);
  const issuer = JWT_ISSUER && jwks ? { issuer: JWT_ISSUER, audience: JWT_AUDIENCE, jwks: new URL(jwks) } : undefined;
  const access = { open: PUBLIC_READ || isLoopback(HOST), keys, issuer };
  checkAccess(HOST, access);
  return access;
}

/** Which engine the settings choose: Neo4j where an address is given, else the embedded one. */
export function engineOf(settings: Settings) {
  return settings.NEO4J_URI
    ? ({
        engine: 'neo4j',
        uri: settings.NEO4J_URI,
        user: settings.NEO4J_USER,
        password: settings.NEO4J_PASSWORD,
        database: settings.NEO4J_DATABASE,
      } as const)
    : ({ engine: 'embedded', dataDir: settings.DATA_DIR } as const);
}
