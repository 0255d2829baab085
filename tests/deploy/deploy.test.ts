import { readFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ROOT } from '../../src/compile/folder.ts';
import { placeOf, readConfig } from '../../src/config.ts';
import { modeOf } from '../../src/mode.ts';
import { operations } from '../../src/transports/http/operations.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const answer = operations({ isReady: () => true });
/** Whether a path answers without a signature. */
function isThere(path: string): boolean {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: path });
  return answer(request, new ServerResponse(request));
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}
interface Container {
  readonly envFrom: readonly object[];
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
  readonly securityContext: object;
}
interface Object {
  readonly kind: string;
  readonly data: Record<string, string>;
  readonly spec: {
    readonly template: { readonly spec: { readonly securityContext: object; readonly containers: [Container] } };
    readonly rules: readonly {
      readonly http: { readonly paths: readonly { readonly path: string; readonly pathType: string }[] };
    }[];
  };
}

describe('deploy/kubernetes.yaml', () => {
  const documents = parseAllDocuments(read('deploy/kubernetes.yaml'));
  const objects = documents.map((one) => one.toJS() as Object);
  const the = (kind: string) => objects.find((one) => one.kind === kind) as Object;

  it('is sound YAML, with settings that the program takes', () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(modeOf(readConfig({ ...the('ConfigMap').data, HOST: '0.0.0.0' })).mode).toBe('http');
  });

  it('asks at paths that there are, at the port that it listens at, and writes nowhere', () => {
    const { securityContext, containers } = the('Deployment').spec.template.spec;
    const [container] = containers;
    for (const probe of [container.startupProbe, container.readinessProbe, container.livenessProbe])
      expect(isThere(probe.httpGet.path)).toBe(true);
    expect(container.ports).toEqual([{ name: 'http', containerPort: placeOf(readConfig({})).port }]);
    expect(securityContext).toMatchObject({ runAsNonRoot: true });
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
  });

  it('takes the address of its database from a secret, since replicas share what is kept', () => {
    const [{ envFrom }] = the('Deployment').spec.template.spec.containers;
    expect(envFrom).toContainEqual({ secretRef: { name: 'fastlegebot' } });
  });

  it('lets nothing be reached from outside but what Discord posts to', () => {
    const [rule] = the('Ingress').spec.rules;
    expect(rule?.http.paths.map(({ path, pathType }) => [path, pathType])).toEqual([['/interactions', 'Exact']]);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('takes in all that the build and the program need, and nothing that is left out of the context', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, what = '']) => what.split(' '));
    const context = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(context.map((line) => line.slice(1)).sort()).toEqual(copied.sort());
    const { scripts } = parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts.build).toMatch(/^node scripts\//);
  });

  it('has one folder that its user may write to, and keeps there what is kept', () => {
    const folder = /^ENV .*DATA_FOLDER=(\S+)$/m.exec(dockerfile)?.[1] ?? '';
    expect(readConfig({ DATA_FOLDER: folder }).dataFolder).toBe('/data');
    expect(dockerfile).toContain(`RUN install -d -o node -g node ${folder}\nVOLUME ${folder}\n`);
  });

  it('runs the program itself, without rights, and asks whether it lives', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^CMD \["node", "dist\/src\/main\.js"\]$/m);
    const [, asked = ''] = /\}(\/\w+)`\)/.exec(dockerfile) ?? [];
    expect(isThere(asked)).toBe(true);
  });
});

describe('deploy/fastlegebot.service', () => {
  it('has one folder that it may write to, and keeps there what is kept', () => {
    const unit = read('deploy/fastlegebot.service');
    const folder = /^StateDirectory=(\S+)$/m.exec(unit)?.[1];
    expect(folder).toBeDefined();
    expect(unit).toContain(`\nEnvironment=DATA_FOLDER=%S/${folder}\n`);
  });
});
