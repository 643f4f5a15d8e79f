import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
let b: TestBrowser; let base: string;
const good = '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Meent</title></head><body><main><h1>Hallo</h1><p id="p">x</p><form action="/next"><label for="a">Naam</label><input type="text" id="a" name="a"><button type="submit">Verder</button></form><noscript><p>zonder</p></noscript></main><script src="/s.js"></script></body></html>';
const bad = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Meent</title></head><body><div id=a></div><div id=a><img src="/x.png"><button></button><p style="width:3000px">x</div></body></html>';
const server = createServer((q, r) => { if (q.url === '/s.js') { r.writeHead(200, {'content-type':'text/javascript'}); r.end('document.getElementById("p").textContent="script"'); return; } r.writeHead(q.url==='/bad'?422:200, {'content-type':'text/html; charset=utf-8','content-security-policy':"default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'"}); r.end(q.url==='/bad'?bad:good); });
beforeAll(async () => { b = await launchBrowser(); await new Promise<void>(r => server.listen(0,'127.0.0.1',()=>r())); base = `http://127.0.0.1:${(server.address() as any).port}`; });
afterAll(async () => { await b.close(); server.close(); });
for (const javaScript of [true, false]) {
  test(`good ${javaScript}`, async () => { const p = await b.newPage({ baseUrl: base, javaScript, width: 360 }); await p.goto('/'); await checkPage(p); await p.getByLabel('Naam').fill('q'); await p.getByRole('button',{name:'Verder'}).click(); await p.waitForURL('**/next?a=q'); await checkPage(p); await p.reload(); expect(await p.locator('#p').textContent()).toBe(javaScript ? 'script':'x'); expect(await p.locator('noscript').innerText()).toBe(javaScript?'':'zonder'); console.log(await p.context().newCDPSession(p).then(async c => c.send('Runtime.evaluate',{expression:'1+1'})));}, 10000);
  test(`bad ${javaScript}`, async () => { const p = await b.newPage({ baseUrl: base, javaScript }); await p.goto('/bad'); await checkPage(p).catch(e => { }); await expect(checkPage(p)).rejects.toThrow('image-alt'); }, 10000);
}
