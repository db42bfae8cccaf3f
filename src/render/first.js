(()=>{const me=document.currentScript,{src,integrity}=me.dataset,root=document.documentElement;me.remove();
try{for(const id of JSON.parse(localStorage.getItem("bosoo-preferences"))||[])root.classList.add(id.replace("-mode",""))}catch{}
const drawn=then=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(then)));
addEventListener("DOMContentLoaded",()=>drawn(()=>{
const site=document.createElement("script");site.src=src;site.integrity=integrity;document.head.append(site)}))})()
