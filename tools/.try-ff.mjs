import puppeteer from 'puppeteer-core';
import http from 'node:http';
const s=http.createServer((q,r)=>{r.setHeader('content-type','text/html; charset=utf-8');r.end('<title>d</title><main>'+'<p>Empact text</p>'.repeat(200)+'</main>')}).listen(0,'127.0.0.1');
await new Promise(r=>s.once('listening',r));const port=s.address().port;
const UUID='7f3b1c52-9a4e-4a7e-8a59-0c6a2f7f9d11';
const b=await puppeteer.launch({browser:'firefox',executablePath:'/usr/bin/firefox-esr',headless:true,args:['--remote-allow-system-access'],defaultViewport:null,extraPrefsFirefox:{'extensions.webextensions.uuids':JSON.stringify({'leeswijzer@leeswijzer.eu':UUID}),'network.dns.localDomains':'demo.europa.eu,demo.invalid.example','intl.accept_languages':'nl','network.proxy.type':0}});
try{
const t0=Date.now();
const id=await b.installExtension('/tmp/tools-try/ext-ff');console.log('id',id);
const page=await b.newPage();
page.on('request',q=>console.log('REQ',q.url()));
await page.goto(`http://demo.europa.eu:${port}/x`);
console.log('url',page.url(), await page.evaluate(()=>[navigator.language,innerWidth,innerHeight,document.documentElement.lastChild.outerHTML]));
await page.mouse.move(100,100); await page.mouse.move(120,110);
try{console.log('realms', (await page.extensionRealms?.())?.length);}catch(e){console.log('realms',e.message)}
try{const exts=await b.extensions(); console.log([...exts.keys()]);}catch(e){console.log('exts',e.message)}
console.log('targets', b.targets().map(t=>t.type()+' '+t.url()));
await page.keyboard.down('Alt');await page.keyboard.down('Shift');await page.keyboard.press('KeyJ');await page.keyboard.up('Shift');await page.keyboard.up('Alt');

const send=(m,p)=>b.connection.send(m,p).then(r=>r.result);
const tree=await send('browsingContext.getTree',{'moz:scope':'chrome'});
console.log(JSON.stringify(tree.contexts.map(c=>({c:c.context,u:c.url,n:c.children?.map(x=>x.url)}))));
const win=tree.contexts.find(c=>/browser\.xhtml/.test(c.url));
const chrome=async(fn,...args)=>{const r=await send('script.callFunction',{functionDeclaration:`async (args)=>JSON.stringify(await (${fn})(...JSON.parse(args)))`,arguments:[{type:'string',value:JSON.stringify(args)}],awaitPromise:true,target:{context:win.context}}); if(r.type!=='success') throw new Error(r.exceptionDetails.text); return r.result.value&&JSON.parse(r.result.value)};
console.log('title',await chrome(()=>document.title));
await page.bringToFront();
console.log('tabs',await chrome(()=>gBrowser.tabs.map(t=>t.linkedBrowser.currentURI.spec+' '+t.selected)));
console.log('cmd', await chrome(()=>{ const ids=[...document.querySelectorAll('key')].map(k=>k.id+' '+k.getAttribute('key')+' '+k.getAttribute('modifiers')).filter(x=>/ext-key/.test(x)); return ids}));
console.log('action', await chrome(async()=>{ const {WebExtensionPolicy}=globalThis; const ext=WebExtensionPolicy.getByID('leeswijzer@leeswijzer.eu').extension; const {ExtensionParent}=ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); const w=[...document.querySelectorAll('[data-extensionid]')].map(e=>e.localName+' '+e.id+' '+e.className); return w}));
console.log('click', await chrome(async()=>{const {ExtensionParent}=ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); const ext=WebExtensionPolicy.getByID('leeswijzer@leeswijzer.eu').extension; const a=ExtensionParent.apiManager.global.browserActionFor(ext); a.action.dispatchClick? 0:0; const wid=a.widget?.forWindow(window).node; const btn=wid?.querySelector('.unified-extensions-item-action-button')||wid?.querySelector('toolbarbutton')||wid; let r=[wid?.localName,btn?.localName,btn?.className]; window.windowUtils?.setHandlingUserInput?.(true); await a.triggerAction(window); return r}));
await new Promise(r=>setTimeout(r,1500));
console.log('sidebar', await chrome(()=>[SidebarController.isOpen, SidebarController.currentID, document.getElementById('sidebar')?.contentDocument?.URL, document.getElementById('sidebar')?.contentDocument?.querySelector('browser')?.currentURI?.spec]));
console.log('pages', (await b.pages()).map(p=>p.url()));
console.log('tree', JSON.stringify((await send('browsingContext.getTree',{})).contexts.map(c=>c.url)));
const tree2=await send('browsingContext.getTree',{'moz:scope':'chrome'});
console.log(JSON.stringify(tree2.contexts,null,0).slice(0,1500));
console.log('frame', await chrome(async()=>{ const mm=gBrowser.selectedBrowser.messageManager; const p=new Promise(r=>{const l={receiveMessage(m){mm.removeMessageListener('try:r',l);r(m.data)}};mm.addMessageListener('try:r',l)}); mm.loadFrameScript('data:application/javascript,'+encodeURIComponent(`(()=>{const h=content.document.querySelector('try-host');sendAsyncMessage('try:r',{t:h?.openOrClosedShadowRoot?.textContent,o:h?.matches(':popover-open')})})()`),false); return p}));
console.log(Date.now()-t0);
}catch(e){console.log(e)}finally{await b.close();s.close();}
