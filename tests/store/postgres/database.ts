import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { Place } from '../../../src/store/open.ts';
import { folderForTest } from '../contract.ts';
import type { Cluster } from './cluster.ts';

let count = 0;

async function asServer({ urlOf }: Cluster, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** An empty database on the server, which goes with its test. */
export async function databaseForTest(cluster: Cluster): Promise<Place & { readonly databaseUrl: string }> {
  count += 1;
  const name = `test_${count}`;
  await asServer(cluster, `create database ${name}`);
  onTestFinished(() => asServer(cluster, `drop database ${name} with (force)`));
  return { databaseUrl: cluster.urlOf(name), folder: folderForTest() };
}
