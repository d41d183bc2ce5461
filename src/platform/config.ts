import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength, validateSync } from 'class-validator';
import { resolve } from 'node:path';

export type Profile = 'demo' | 'production';

/**
 * The whole configuration, read from the environment once at start.
 * Whatever is wrong is said all at once, before anything is opened.
 */
export class Config {
  /** `demo`: fictional data, a movable clock, loopback only. `production`: refuses all three. */
  @IsIn(['demo', 'production'])
  PROFILE: Profile = 'demo';

  /** Where files, keys and the embedded PostgreSQL live. */
  @IsString()
  @MinLength(1)
  DATA_DIR: string = '.data';

  /** postgres://… of a server to use; without it an embedded PostgreSQL is started in DATA_DIR. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must start with postgres://' })
  DATABASE_URL?: string;

  @IsString()
  HOST: string = '127.0.0.1';

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT: number = 3000;

  /** The address people type; QR codes on certificates lead here. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  /**
   * Whose word counts for the caller's address: the proxy before this, as addresses, networks or the names `loopback` and `uniquelocal`, with commas. Left out:
   * nobody's. Behind a proxy that is not named here everybody counts as one caller, and limits meet all for what one does.
   */
  @IsOptional()
  @Matches(/^[0-9a-zA-Z.:/]+(, ?[0-9a-zA-Z.:/]+)*$/, { message: 'addresses, networks or names, with commas' })
  TRUST_PROXY?: string;

  /** 32 bytes in base64: encrypts personal data at rest. Made and kept in DATA_DIR where absent (demo only). */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 bytes in base64 (openssl rand -base64 32)' })
  DATA_KEY?: string;

  /** 32 bytes in base64: keys the blind index by which personal data is found. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 bytes in base64 (openssl rand -base64 32)' })
  INDEX_KEY?: string;

  /** 32 bytes in base64: the centre's signature on certificates (Ed25519). Made and kept in DATA_DIR where absent (demo only). */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 bytes in base64 (openssl rand -base64 32)' })
  SIGNING_KEY?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL: string = 'info';

  get demo(): boolean {
    return this.PROFILE === 'demo';
  }

  get dataDir(): string {
    return resolve(this.DATA_DIR);
  }

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://${this.HOST}:${this.PORT}`).replace(/\/$/, '');
  }
}

/** Every variable, by the compiler's own count: one that is left out here is never read. */
const variables: Readonly<Record<Exclude<keyof Config, 'demo' | 'dataDir' | 'publicUrl'>, true>> = {
  ...{ PROFILE: true, DATA_DIR: true, DATABASE_URL: true, HOST: true, PORT: true, PUBLIC_URL: true },
  ...{ TRUST_PROXY: true, DATA_KEY: true, INDEX_KEY: true, SIGNING_KEY: true, LOG_LEVEL: true },
};
const names = Object.keys(variables);

export class ConfigurationError extends Error {}

/** Reads and checks the environment. Throws a ConfigurationError that names every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(names.filter((name) => env[name]).map((name) => [name, env[name]]));
  const config = plainToInstance(Config, given);
  const faults = validateSync(config).map(
    (fault) => `${fault.property}: ${Object.values(fault.constraints ?? {}).join('; ')}`,
  );
  if (config.PROFILE === 'production') {
    for (const name of ['DATABASE_URL', 'DATA_KEY', 'INDEX_KEY', 'SIGNING_KEY', 'PUBLIC_URL'] as const) {
      if (!config[name]) faults.push(`${name}: required in production`);
    }
  }
  if (config.demo && !['127.0.0.1', 'localhost', '::1'].includes(config.HOST)) {
    faults.push('HOST: the demonstration profile has published passwords and listens on loopback only');
  }
  if (faults.length > 0) throw new ConfigurationError(`The configuration is not right:\n  ${faults.join('\n  ')}`);
  return config;
}
