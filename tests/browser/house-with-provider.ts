// A house and a provider of identities beside it, each with its own address, for browsers. Run by `sign-in-elsewhere.spec.ts`
// with the house's folder and port; says on standard output that it stands. Whom the provider lets in is told it line by
// line: an e-mail address, or nothing for nobody.
import { createInterface } from 'node:readline';
import { readConfig } from '../../src/platform/config.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { openHouse, startWeb } from '../../src/server.ts';
import { settingsFor, TestProvider } from '../../src/slices/people/sign-in/oidc/testing.ts';
import { makePerson } from '../../src/slices/people/testing.ts';

const [folder = '', port = ''] = process.argv.slice(2);
const back = `http://127.0.0.1:${port}/api/auth/oidc/callback`;
const provider = await TestProvider.open({ host: 'localhost', back });
const config = readConfig({ SECON_DATA: folder, PORT: port, SECON_LOG: 'error' }, folder);
const house = await openHouse({ ...config, oidc: settingsFor(provider.issuer, { name: 'EU Login' }) });
await migrate(house.services.database, undefined);
await makePerson(house.services, ['coordinator'], { email: 'maria@example.org', name: 'Maria' });
await startWeb(house);
process.stdout.write('ready\n');

for await (const email of createInterface({ input: process.stdin })) {
  if (email === '') provider.refuses();
  else provider.is(email, { email, email_verified: true });
  process.stdout.write('ready\n');
}
process.exit(0);
