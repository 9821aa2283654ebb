/** A network between clients and a server that can fail: it goes away, comes back, and cuts connections after any number of bytes. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export class Network {
  /** How many bytes each new connection may carry, both ways together, before it is cut in the middle of whatever it carries. */
  allowance: () => number = () => Infinity;
  /** How many connections it has cut. */
  cuts = 0;
  /** Called at each cut. */
  onCut: () => void = () => {};
  private target = 0;
  private reachable = true;
  private readonly open = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (client: Socket) => this.carry(client));
  }

  static async to(address: string): Promise<Network> {
    const server = createServer();
    const network = new Network(server);
    network.leadTo(address);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      network.down();
      server.close();
    });
    return network;
  }

  /** Where clients connect, the same address whatever server stands behind it. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  get ws(): string {
    return `${this.url.replace('http', 'ws')}/sync`;
  }

  leadTo(address: string): void {
    this.target = Number(new URL(address).port);
  }

  down(): void {
    this.reachable = false;
    for (const socket of this.open) socket.destroy();
  }
  up(): void {
    this.reachable = true;
  }

  private carry(client: Socket): void {
    if (!this.reachable) return void client.destroy();
    const server = connect(this.target, '127.0.0.1');
    let left = this.allowance();
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    const cut = (): void => {
      end();
      this.cuts += 1;
      this.onCut();
    };
    const pairs: readonly [Socket, Socket][] = [
      [client, server],
      [server, client],
    ];
    for (const [from, to] of pairs) {
      this.open.add(from);
      from.setNoDelay(true);
      from.on('error', end);
      from.on('close', () => this.open.delete(from));
      // What came before the end still arrives.
      from.on('end', () => to.end());
      from.on('data', (data: Buffer) => {
        if (left <= 0) return;
        const whole = data.byteLength <= left;
        const part = whole ? data : data.subarray(0, left);
        left -= part.byteLength;
        if (left <= 0) to.write(part, cut);
        else to.write(part);
      });
    }
    return undefined;
  }
}
