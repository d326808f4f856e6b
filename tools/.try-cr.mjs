import puppeteer from 'puppeteer-core';
import http from 'node:http';
const s=http.createServer((q,r)=>{r.setHeader('content-type','text/html; charset=utf-8');r.end('<title>d</title><main>'+'<p>Empact text</p>'.repeat(200)+'</main>')}).listen(0,'127.0.0.1');
await new Promise(r=>s.once('listening',r));const port=s.address().port;
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',headless:true,pipe:true,enableExtensions:['/tmp/tools-try/ext'],args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--lang=nl','--accept-lang=nl',`--host-resolver-rules=MAP demo.europa.eu 127.0.0.1,MAP demo.invalid.example 127.0.0.1`,'--disable-features=HttpsUpgrades'],defaultViewport:null});
try{
const t0=Date.now();
const page=await b.newPage();
page.on('request',q=>console.log('REQ',q.url()));
await page.goto(`http://demo.europa.eu:${port}/x`);
console.log('url',page.url(), await page.evaluate(()=>[navigator.language,innerWidth,innerHeight,document.documentElement.lastChild.outerHTML]));
await page.mouse.move(100,100); await page.mouse.move(120,110);
console.log('realms', (await page.extensionRealms?.())?.length);
const exts=await b.extensions(); console.log([...exts.keys()], [...exts.values()].map(e=>Object.keys(e)));
const ext=[...exts.values()][0];
for(const r of await page.extensionRealms()){ console.log('realm', await r.evaluate(()=>typeof chrome.runtime?.id)); }
console.log('targets', b.targets().map(t=>t.type()+' '+t.url()));
await page.bringToFront();
await ext.triggerAction(page);
await new Promise(r=>setTimeout(r,1500));
console.log('targets', b.targets().map(t=>t.type()+' '+t.url()));
console.log('ext.pages', (await ext.pages()).map(p=>p.url()), 'workers',(await ext.workers()).length);
const w=(await ext.workers())[0];
console.log('session', await w.evaluate(()=>chrome.storage.session.get(null)));
const p=(await ext.pages())[0];
if(p){ await p.setViewport({width:380,height:800,deviceScaleFactor:2}); await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:'dark'}]); console.log(await p.evaluate(()=>[innerWidth,innerHeight,navigator.languages.join(),chrome.i18n.getUILanguage(),matchMedia('(prefers-color-scheme: dark)').matches,document.hasFocus(),document.visibilityState])); console.log(await p.evaluate(()=>document.body.textContent)); await p.screenshot({path:'/tmp/tools-try/panel-cr.png'}).catch(e=>console.log(e.message)); }
await page.keyboard.down('Alt');await page.keyboard.down('Shift');await page.keyboard.press('KeyJ');await page.keyboard.up('Shift');await page.keyboard.up('Alt');
await new Promise(r=>setTimeout(r,500));
console.log('session', await w.evaluate(()=>chrome.storage.session.get(null)));
console.log('dispatch', await w.evaluate(()=>{ try{ chrome.commands.onCommand.dispatch('next',{id:1}); return 'ok'}catch(e){return String(e)} }));await new Promise(r=>setTimeout(r,300));console.log('session', await w.evaluate(()=>chrome.storage.session.get(null))); const realm=(await page.extensionRealms())[0]; const h=await page.$('try-host'); console.log('closed', await realm.evaluate(()=>{const n=document.querySelector('try-host'); return [n.matches(':popover-open'), chrome.dom.openOrClosedShadowRoot(n).textContent]}));console.log(Date.now()-t0);
}finally{await b.close();s.close();}
