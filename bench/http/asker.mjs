// Asks: a process of its own, as light as it can be, so that what is measured is whom it asks. Told over the channel to its
// parent where, with what key, how many at once and what; tells how fast it was answered, and how often not.
import { createPrivateKey, sign } from 'node:crypto';
import { connect } from 'node:net';

function requestOf(body, key, path) {
  const time = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(time + body), key).toString('hex');
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nX-Signature-Timestamp: ${time}\r\nX-Signature-Ed25519: ${signature}\r\n\r\n${body}`,
  );
}

/** One connection that asks one after the other. */
function asker(port, left, times) {
  return new Promise((resolve, reject) => {
    let wrong = 0;
    let put = 0;
    let begun = 0;
    let got = '';
    let whole = Number.POSITIVE_INFINITY;
    const socket = connect(port, '127.0.0.1').setNoDelay();
    socket.setEncoding('latin1');
    const next = () => {
      const { value, done } = left.next();
      if (done) {
        socket.destroy();
        resolve({ wrong, put });
        return;
      }
      got = '';
      whole = Number.POSITIVE_INFINITY;
      begun = performance.now();
      socket.write(value);
    };
    socket.on('data', (data) => {
      got += data;
      const head = whole === Number.POSITIVE_INFINITY ? got.indexOf('\r\n\r\n') : -1;
      if (head >= 0) whole = head + 4 + Number(/content-length: (\d+)/i.exec(got)?.[1] ?? 0);
      if (got.length < whole) return;
      times.push(performance.now() - begun);
      if (!got.startsWith('HTTP/1.1 200')) wrong += 1;
      if (got.includes('{"type":5')) put += 1;
      next();
    });
    socket.once('connect', next);
    socket.once('error', reject);
  });
}

process.on('message', async ({ ports, path, key, atOnce, bodies }) => {
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  const requests = bodies.map((body) => requestOf(body, privateKey, path));
  const times = [];
  const left = requests.values();
  const begun = performance.now();
  const came = await Promise.all(
    Array.from({ length: atOnce }, (_, at) => asker(ports[at % ports.length], left, times)),
  );
  const tookMs = performance.now() - begun;
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  const sum = (name) => came.reduce((all, one) => all + one[name], 0);
  process.send({ answers: times.length, tookMs, p50: at(0.5), p99: at(0.99), wrong: sum('wrong'), putOff: sum('put') });
});
