import { afterAll, beforeAll, it } from 'vitest';
import { tellsEachChannelOnce, WITHIN_MS } from '../../transports/moderation/news-in-processes.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { databaseForTest } from './database.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.close());

it(
  'tells each channel of new knowledge once from several processes on one server, killed and started again',
  async () => tellsEachChannelOnce(await databaseForTest(cluster)),
  WITHIN_MS,
);
