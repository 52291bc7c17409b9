import { proc_exit } from 'wasi_snapshot_preview1';
import { callback } from 'gist';
import { call } from 'gist';
import { text } from 'gist';
import { now } from 'gist';
import { float } from 'gist';
import { number } from 'gist';
import { at } from 'gist';
import { measure } from 'gist';
import { fill } from 'gist';
import { truthy } from 'gist';
import { get } from 'gist';
import { drop } from 'gist';
import { keep } from 'gist';
import { same } from 'gist';
import { set } from 'gist';
import { random_get } from 'wasi_snapshot_preview1';

  var bufferView;
  var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
  for (var i = 25; i >= 0; --i) {
    base64ReverseLookup[48+i] = 52+i; // '0-9'
    base64ReverseLookup[65+i] = i; // 'A-Z'
    base64ReverseLookup[97+i] = 26+i; // 'a-z'
  }
  base64ReverseLookup[43] = 62; // '+'
  base64ReverseLookup[47] = 63; // '/'
  /** @noinline Inlining this function would mean expanding the base64 string 4x times in the source code, which Closure seems to be happy to do. */
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
    for (; i < bLength; i += 4) {
      b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
      b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
      uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
      if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
      if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
    }
    return uint8Array;
  }
function initActiveSegments(imports) {
  base64DecodeToExistingUint8Array(bufferView, 65536, "YWRkRXZlbnRMaXN0ZW5lcmFmdGVycG9zdGxvYWRzdG9yZWtleXNtYWtlb2JqZWN0c3RyaW5naWZ5SlNPTnBhcnNlZW1pdGxlbmd0aHNlZ21lbnRzZnVsbF9uYW1lZmlyc3RfbmFtZWF2YXRhcnVwZGF0ZWRfYXRsYXN0X3NlZW5fYXRsYXN0X2NvbnRhY3RlZF9hdHNlc3Npb25fY291bnRjdXN0b21fcHJvcGVydGllc3Vuc3Vic2NyaWJlZF9mcm9tX2VtYWlsc3ZlcmlmaWVkZXZlbnRfbmFtZV9pbnZhbGlkQW4gZXZlbnQgbmVlZHMgYSBuYW1lIG9mIDEgdG8gMjU1IGNoYXJhY3RlcnM6IGdpc3QudHJhY2soIlBsYW4gY2hhbmdlZCIsIHsgcGxhbjogInBybyIgfSkuT25lIGV2ZW50IGhvbGRzIGF0IG1vc3QgMTUwIHByb3BlcnRpZXMuIm92ZXJ3cml0ZV90YWdzIiBpcyA7IHNlbmQgdHJ1ZSBvciBmYWxzZS47IHNlbmQgdGV4dC5waG9uZWNyZWF0ZWRfYXRzaWduZWRfdXBfYXQgYmVsb25ncyB0byBHaXN0IGFuZCBjYW4ndCBiZSBzZXQ7IHVzZSBhbm90aGVyIG5hbWUubmFtZV9yZXNlcnZlZFRoZSBlbWFpbCBpcyA7IHNlbmQgdGV4dCBzdWNoIGFzICJqb2huZG9lQHRhY29zLmNvbSIuVGhlIHRhZyAidGFncyIgaXMgYW4gYXJyYXk7IHNlbmQgdGV4dCB3aXRoIGNvbW1hczogdGFncy5qb2luKCIsICIpLiJ0YWdzIiBpcyA7IHNlbmQgdGV4dCBzdWNoIGFzICJGcmVlLCBwb3B1bGFyIi50eXBlX21pc21hdGNoaG9sZHMgYSBjb250cm9sIGNoYXJhY3RlciBvciBicm9rZW4gdGV4dGhhcyAyNTUgY2hhcmFjdGVycyBvciBtb3JlaXMgb25seSBzcGFjZXNpcyAiIiwgd2hpY2ggYSB0ZW1wbGF0ZSBwcmludHMgd2hlbiB0aGUgdmFsdWUgaXMgbWlzc2luZ05hTltvYmplY3QgT2JqZWN0XVRoZSB1c2VyIGlkIGlzIGEgbnVtYmVyOyBzZW5kIGl0IGFzIHRleHQ6ICIiLmlzIGEgbnVtYmVyIHRoYXQgaXMgbm8gc2FmZSBpbnRlZ2VyaXMgIGFuZCBubyB0ZXh0VGhlIHVzZXIgaWQgOyBzZW5kIHlvdXIgb3duIGlkIG9mIHRoaXMgcGVyc29uIGFzIHRleHQsIG9yICIiIGlmIGl0IGlzIG5vdCBrbm93bi51c2VyX2lkX2ludmFsaWR1c2VyX2lkZW1haWxfcmVxdWlyZWRBbiBpZGVudGlmeSBjYWxsIG5lZWRzIGFuIGVtYWlsOiBnaXN0LmlkZW50aWZ5KCIxMjM0NSIsIHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfSkudG9vX21hbnlfcHJvcGVydGllc09uZSBjYWxsIGhvbGRzIGF0IG1vc3QgMTUwIHByb3BlcnRpZXM7IHNlbmQgdGhlIG90aGVycyBpbiBhIHNlY29uZCBjYWxsLlRoZSBwcm9wZXJ0aWVzIGFyZSA7IHNlbmQgYSBwbGFpbiBvYmplY3Q6IHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfS5wcm9wZXJ0aWVzX2ludmFsaWRwcm9wZXJ0aWVzVGhlIGVtYWlsIGhvbGRzIGEgc3BhY2Ugb3IgYSBjb250cm9sIGNoYXJhY3Rlcjsgc2VuZCBpdCBhcyBuYW1lQGRvbWFpbi5UaGUgZW1haWwgaXMgbm90IG9mIHRoZSBmb3JtIG5hbWVAZG9tYWluLmVtYWlsX2ludmFsaWRUaGUgZW1haWwgaGFzIG1vcmUgdGhhbiAyNTQgY2hhcmFjdGVycy4gYW5kIG5vIHNpZ25hdHVyZTsgc2VuZCB0aGUgdGV4dCB0aGF0IHlvdXIgc2VydmVyIG1ha2VzLnZlcmlmaWNhdGlvbl9mYWlsZWRfYXRBIHByb3BlcnR5IG5lZWRzIGEgbmFtZS5BIHByb3BlcnR5J3MgbmFtZSBoYXMgYXQgbW9zdCAyNTUgY2hhcmFjdGVycy4gaG9sZHMgdGhlIGNvbnRyb2wgY2hhcmFjdGVyIDsgdXNlIGxldHRlcnMsIGRpZ2l0cywgc3BhY2VzLCAtIGFuZCBfLi4kfmAhQCMlXiYqJ3t9fFwiIGhvbGRzIHRoZSBjaGFyYWN0ZXIgIDsgdXNlIGxldHRlcnMsIGRpZ2l0cywgc3BhY2VzLCAtIGFuZCBfLm5hbWVfaW52YWxpZCBpcyBOYU4gb3IgaW5maW5pdGU7IHNlbmQgYSBmaW5pdGUgbnVtYmVyIG9yIG51bGwuIGhhcyBtb3JlIHRoYW4gMjU1IGNoYXJhY3RlcnM7IHNob3J0ZW4gaXQudmFsdWVfdG9vX2xvbmcgaXMgYSBEYXRlOyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kczogTWF0aC5mbG9vcihkYXRlLmdldFRpbWUoKSAvIDEwMDApLiBpcyBhbiBvYmplY3Q7IHNlbmQgZWFjaCBvZiBpdHMgdmFsdWVzIGFzIGEgcHJvcGVydHkgb2YgaXRzIG93bi5vYmplY3RfcmVqZWN0ZWQgaXMgYW4gYXJyYXk7IHNlbmQgdGV4dCBzdWNoIGFzICJhLCBiIiwgb3IgYSBwcm9wZXJ0eSBmb3IgZWFjaCB2YWx1ZS5hcnJheV9yZWplY3RlZCBpcyA7IHNlbmQgdGV4dCwgYSBudW1iZXIsIHRydWUsIGZhbHNlIG9yIG51bGwudHlwZV91bnN1cHBvcnRlZCBlbmRzIGluIF9hdCBhbmQgaXMgOyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kcywgb3IgdXNlIGEgbmFtZSB3aXRob3V0IF9hdC4gbGllcyBvdXRzaWRlIHRoZSB5ZWFycyAxIHRvIDk5OTk7IHNlbmQgYSB1bml4IHRpbWVzdGFtcCBpbiBzZWNvbmRzLiBsb29rcyBsaWtlIG1pbGxpc2Vjb25kczsgZGl2aWRlIGJ5IDEwMDA6IE1hdGguZmxvb3IobXMgLyAxMDAwKS50aW1lc3RhbXBfaW52YWxpZOKApiIiVSswMDAxMjM0NTY3ODlBQkNERUbvv71udWxsYSBudW1iZXJhIGJvb2xlYW5hbiBvYmplY3RhIERhdGVhbiBhcnJheWEgZnVuY3Rpb25hIHN5bWJvbGEgYmlnaW50dW5kZWZpbmVkphQBAAIAAADYDQEABAAAAAEEAQAHAAAATAABAAgAAABKFQEABgAAAFQAAQAJAAAAXQABAAoAAABnAAEABgAAAG0AAQAKAAAAdwABAAwAAACDAAEAEQAAAJQAAQANAAAAoQABABEAAACyAAEAGAAAAMoAAQAIAAAABQ4BAAoAAABwdXNocmVhc29uc2V0dGxlcmVzdWx0aWRsZWdpc3RTZXR0aW5nc3NldEF0dHJpYnV0ZS06Z2lzdC12aXNpdG9yLWlkZ2lzdC12aXNpdG9yLXRva2VuZ2lzdC1zdG9yZWRnaXN0LWxlYXNlbG9ja2Vycm9yc3NodXRfZG93bmdpc3Quc2h1dGRvd24oKSBjYW1lIGJlZm9yZSB0aGUgc2VydmVyIGNvdWxkIGJlIHJlYWNoZWQubG9ja3NhcmdzbWV0aG9kbG9jYXRpb25ocmVmcmVmZXJyZXJkb25lYXBwc2VydmVyZ2lzdFJlYWR5Y3VzdG9tX2xhdW5jaGVyX3NlbGVjdG9ydGFyZ2V0Y2xvc2VzdHByZXZlbnREZWZhdWx0cmVtb3Zlc2hvd2hpZGVzaG93TGF1bmNoZXJoaWRlTGF1bmNoZXJzaWRlYmFyc3RhbmRhcmRnaXN0LmNoYXQoIiIpIGRvZXMgbm90aGluZyB5ZXQuIHNpZGViYXJjbGFzc05hbWUgKCB1bnJlYWQpYXJpYS1sYWJlbGFyaWEtZXhwYW5kZWRmaXJzdENoaWxkZHRleHRDb250ZW50T3BlbiBtZXNzZW5nZXJDbG9zZSBtZXNzZW5nZXJNNy45IDIwQTkgOSAwIDEgMCA0IDE2LjFMMiAyMlptNiA5IDYgNiA2LTZnaXN0LmlkZW50aWZ5OiBqb2luZWRjb25jYXR1bmNoYW5nZWRpZnJhbWVjcmVhdGVFbGVtZW50dGl0bGVNZXNzZW5nZXIvbWVzc2VuZ2VyP2FwcF9pZD1lbmNvZGVVUklDb21wb25lbnRzcmNwcmVwZW5kb3JpZ2luc291cmNlcmVhZHljb3VudGxlZnRlbWFpbDpjYXB0dXJlZGV2ZW50bmFtZWRldGFpbGhvbWVuZXdDb252ZXJzYXRpb25naXN0Lm5hdmlnYXRlKCIiKSBpcyB1bmtub3duOyB0aGVyZSBhcmUgaG9tZSwgY29udmVyc2F0aW9ucyBhbmQgbmV3Q29udmVyc2F0aW9uLndhcm5naXN0OkJyb2FkY2FzdENoYW5uZWxkYXRhL3dpZGdldC8sImNhbGxzIjpbXX1yZXN0b3JldW5sb2Nrc2h1dGRvd25yZXN1bHRzcXVldWVkZ2lzdHR5cGVjb250ZW50V2luZG93Y2FsbHNyb3V0ZXRleHRuYXZpZ2F0ZWFwcF9pZHZpc2l0b3JfaWRzZXNzaW9ud2FpdGluZ3VucmVhZENvdW50b25VbnJlYWRDb3VudENoYW5nZWFuc3dlcmVkPWFiYW5kb25hY3RpdmVFbGVtZW50aG9zdG1lc3NlbmdlcjpjbG9zZWRtZXNzZW5nZXI6b3BlbmVkY2xvc2VvcGVuOmhvc3R7YWxsOmluaXRpYWwhaW1wb3J0YW50O3Bvc2l0aW9uOmZpeGVkIWltcG9ydGFudDt6LWluZGV4OjIxNDc0ODMwMDAhaW1wb3J0YW50O3JpZ2h0OjIwcHghaW1wb3J0YW50O2JvdHRvbToyMHB4IWltcG9ydGFudH0KYnV0dG9ue2FsbDp1bnNldDtkaXNwbGF5OmdyaWQ7cGxhY2UtaXRlbXM6Y2VudGVyO3dpZHRoOjQ4cHg7aGVpZ2h0OjQ4cHg7Ym9yZGVyLXJhZGl1czo1MCU7YmFja2dyb3VuZDojNGY0NmU1O2NvbG9yOiNmZmY7Y3Vyc29yOnBvaW50ZXI7Ym94LXNoYWRvdzowIDFweCAzcHggIzAwMDMsMCA2cHggMjBweCAjMDAwM30KYnV0dG9uOmhvdmVye2JhY2tncm91bmQ6IzQzMzhjYX0KYnV0dG9uOmZvY3VzLXZpc2libGV7b3V0bGluZTozcHggc29saWQgIzRmNDZlNTtvdXRsaW5lLW9mZnNldDozcHh9CltoaWRkZW5de2Rpc3BsYXk6bm9uZX0Kc3Zne3dpZHRoOjI0cHg7ZmlsbDpub25lO3N0cm9rZTpjdXJyZW50Q29sb3I7c3Ryb2tlLXdpZHRoOjI7c3Ryb2tlLWxpbmVjYXA6cm91bmQ7c3Ryb2tlLWxpbmVqb2luOnJvdW5kfQpie3Bvc2l0aW9uOmFic29sdXRlO3RvcDotNHB4O3JpZ2h0Oi00cHg7bWluLXdpZHRoOjEwcHg7cGFkZGluZzowIDVweDtib3JkZXItcmFkaXVzOjEwcHg7YmFja2dyb3VuZDojZDkyZDIwO2ZvbnQ6NjAwIDEycHgvMjBweCBzeXN0ZW0tdWksc2Fucy1zZXJpZjt0ZXh0LWFsaWduOmNlbnRlcn0KaWZyYW1le3Bvc2l0aW9uOmZpeGVkO3JpZ2h0OjIwcHg7Ym90dG9tOjgwcHg7d2lkdGg6NDAwcHg7aGVpZ2h0Om1pbig3MDRweCwxMDB2aCAtIDEyMHB4KTtib3JkZXI6MDtib3JkZXItcmFkaXVzOjE2cHg7YmFja2dyb3VuZDojZmZmO2JveC1zaGFkb3c6MCAwIDAgMXB4ICMwMDAxLDAgMTJweCA0MHB4ICMwMDA0O3Zpc2liaWxpdHk6aGlkZGVuO29wYWNpdHk6MDt0cmFuc2Zvcm06dHJhbnNsYXRlWSg4cHgpO3RyYW5zaXRpb246b3BhY2l0eSAuMTVzLHRyYW5zZm9ybSAuMTVzLHZpc2liaWxpdHkgMHMgLjE1c30KLnNpZGViYXJ7cmlnaHQ6MDtib3R0b206MDtoZWlnaHQ6MTAwJTtib3JkZXItcmFkaXVzOjB9Ci5vcGVue3Zpc2liaWxpdHk6dmlzaWJsZTtvcGFjaXR5OjE7dHJhbnNmb3JtOm5vbmU7dHJhbnNpdGlvbi1kZWxheTowc30KQG1lZGlhKHByZWZlcnMtY29sb3Itc2NoZW1lOmRhcmspe2J1dHRvbjpmb2N1cy12aXNpYmxle291dGxpbmUtY29sb3I6I2E1YjRmY31pZnJhbWV7YmFja2dyb3VuZDojMTgxODFiO2JveC1zaGFkb3c6MCAwIDAgMXB4ICNmZmYyLDAgMTJweCA0MHB4ICMwMDBhfX0KQG1lZGlhKG1heC13aWR0aDo0ODBweCl7aWZyYW1le2luc2V0OjA7d2lkdGg6MTAwJTtoZWlnaHQ6MTAwJTtib3JkZXItcmFkaXVzOjB9fQpAbWVkaWEocHJlZmVycy1yZWR1Y2VkLW1vdGlvbjpyZWR1Y2Upe2lmcmFtZXt0cmFuc2l0aW9uOm5vbmV9fW1vdW50bGFzdENoaWxkcG9pbnRlcmVudGVyZm9jdXNnaXN0Q2hhdFJlYWR5b25DaGF0UmVhZHloaWRlX2RlZmF1bHRfbGF1bmNoZXJnaXN0LW1lc3NhZ2VjbGlja29ubGluZXN0b3JhZ2VnaXN0VW5yZWFkQ291bnRsZWFzZXN0b3JlZHJlamVjdGVkW112aXNpdG9yY29udGFjdHRva2VuaWRoaWRkZW5naXN0OiBFYXJsaWVyIGNvbnZlcnNhdGlvbnMgb2YgdGhpcyBjb250YWN0IGFyZSBoaWRkZW4sIGJlY2F1c2UgdGhlIGNhbGwgd2FzIG5vdCBzaWduZWQuIEFkZCB1c2VyX2hhc2ggdG8gZ2lzdC5pZGVudGlmeTogL2RvY3MvdmVyaWZpY2F0aW9uaW5mb2NvbnZlcnNhdGlvbnN1bnJlYWRBcnJheXBvc3RNZXNzYWdlZ2lzdC1jYWxsLXV1aWRvbmNla2V5c2F5c3N0YXR1c01hdGhyYW5kb21zb3J0ZWRlbWFpbCwgdGFnc292ZXJ3cml0ZV90YWdzdXNlcl9oYXNodXNlcl9qd3R7InR5cGUiOiJpZGVudGlmeSIsInVzZXJfaWQiOnsidHlwZSI6InRyYWNrIiwibmFtZSI6LCJwcm9wZXJ0aWVzIjp7InR5cGUiOiJwYWdlIiwidXJsIjosInRpdGxlIjosInJlZmVycmVyIjp9eyJ0eXBlIjoiaWRlbnRpZnkieyJpZCI6IiIsImF0IjoseyJhcHBfaWQiOiwidmlzaXRvcl9pZCI6LCJ0b2tlbiI6MDEyMzQ1Njc4OWFiY2RlZg==");
}

  var scratchBuffer = new ArrayBuffer(16);
  var i32ScratchView = new Int32Array(scratchBuffer);
  var f32ScratchView = new Float32Array(scratchBuffer);
  var f64ScratchView = new Float64Array(scratchBuffer);
  
  function wasm2js_memory_fill(dest, value, size) {
    dest = dest >>> 0;
    size = size >>> 0;
    if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
    bufferView.fill(value, dest, dest + size);
  }
      
  function wasm2js_memory_copy(dest, source, size) {
    // TODO: traps on invalid things
    bufferView.copyWithin(dest, source, source + size);
  }
      
function asmFunc(env) {
 var buffer = new ArrayBuffer(131072);
 var HEAP8 = new Int8Array(buffer);
 var HEAP16 = new Int16Array(buffer);
 var HEAP32 = new Int32Array(buffer);
 var HEAPU8 = new Uint8Array(buffer);
 var HEAPU16 = new Uint16Array(buffer);
 var HEAPU32 = new Uint32Array(buffer);
 var HEAPF32 = new Float32Array(buffer);
 var HEAPF64 = new Float64Array(buffer);
 var Math_imul = Math.imul;
 var Math_fround = Math.fround;
 var Math_abs = Math.abs;
 var Math_clz32 = Math.clz32;
 var Math_min = Math.min;
 var Math_max = Math.max;
 var Math_floor = Math.floor;
 var Math_ceil = Math.ceil;
 var Math_trunc = Math.trunc;
 var Math_sqrt = Math.sqrt;
 var abort = env.abort;
 var nan = NaN;
 var infinity = Infinity;
 var fimport$0 = env.proc_exit;
 var fimport$1 = env.callback;
 var fimport$2 = env.call;
 var fimport$3 = env.text;
 var fimport$4 = env.now;
 var fimport$5 = env.float;
 var fimport$6 = env.number;
 var fimport$7 = env.at;
 var fimport$8 = env.measure;
 var fimport$9 = env.fill;
 var fimport$10 = env.truthy;
 var fimport$11 = env.get;
 var fimport$12 = env.drop;
 var fimport$13 = env.keep;
 var fimport$14 = env.same;
 var fimport$15 = env.set;
 var fimport$16 = env.random_get;
 var global$0 = 65536;
 var i64toi32_i32$HIGH_BITS = 0;
 function $0() {
  var $0_1 = 0;
  $0_1 = HEAP32[17822];
  $0_1 = $0_1 - (($0_1 - 71296 >>> 0) / 65 | 0) | 0;
  HEAP32[17823] = $0_1;
  HEAP32[17826] = $0_1 - 71360 >>> 4;
 }
 
 function $1() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  HEAP32[17825] = 0;
  $0_1 = HEAP32[17826];
  while (1) {
   $3_1 = $0_1 - 1 | 0;
   $2_1 = $0_1 + 1 | 0;
   $1_1 = ($0_1 << 4) + 71360 | 0;
   $6_1 = HEAP32[17823];
   label$2 : {
    while (1) {
     $5_1 = $1_1;
     $0_1 = $3_1;
     if (($2_1 | 0) == 1) {
      break label$2
     }
     $4_1 = $2_1 - 2 | 0;
     $3_1 = $0_1 - 1 | 0;
     $1_1 = $5_1 - 16 | 0;
     $2_1 = $2_1 - 1 | 0;
     if (HEAPU8[($4_1 >>> 2 | 0) + $6_1 | 0] >>> ($4_1 & 3) & 17) {
      continue
     }
     break;
    };
    $3_1 = 0;
    while (1) {
     label$5 : {
      $4_1 = $5_1;
      $1_1 = $3_1;
      if (($1_1 | 0) == ($2_1 | 0)) {
       break label$5
      }
      $7_1 = $0_1 & 3;
      $8_1 = $0_1 >>> 2 | 0;
      $0_1 = $0_1 - 1 | 0;
      $3_1 = $1_1 + 1 | 0;
      $5_1 = $4_1 - 16 | 0;
      if (!(HEAPU8[$6_1 + $8_1 | 0] >>> $7_1 & 17)) {
       continue
      }
     }
     break;
    };
    $5($4_1, $1_1);
    $0_1 = $2_1 - $1_1 | 0;
    continue;
   }
   break;
  };
 }
 
 function $2($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  if (!$0_1) {
   return 71328
  }
  label$2 : {
   if ($0_1 >>> 0 >= 4294967265) {
    break label$2
   }
   $1_1 = HEAP32[17829];
   $2_1 = $0_1 + HEAP32[17828] | 0;
   $1_1 = $2_1 >>> 0 < $0_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
   HEAP32[17828] = $2_1;
   HEAP32[17829] = $1_1;
   $1_1 = HEAP32[17831];
   $2_1 = HEAP32[17830] + 1 | 0;
   $1_1 = $2_1 ? $1_1 : $1_1 + 1 | 0;
   HEAP32[17830] = $2_1;
   HEAP32[17831] = $1_1;
   $5_1 = $0_1 + 31 | 0;
   $2_1 = $5_1 >>> 4 | 0;
   $1_1 = 71300;
   while (1) {
    $0_1 = HEAP32[$1_1 >> 2];
    if ($0_1) {
     $3_1 = HEAP32[$0_1 >> 2];
     if ($3_1 >>> 0 < $2_1 >>> 0) {
      $1_1 = $0_1 + 4 | 0;
      continue;
     }
     $4_1 = $1_1;
     $1_1 = HEAP32[$0_1 + 8 >> 2];
     HEAP32[($1_1 ? $0_1 + 8 | 0 : $4_1) >> 2] = HEAP32[($1_1 ? $1_1 : $0_1 + 4 | 0) >> 2];
     $4_1 = $1_1 ? $1_1 : $0_1;
     if ($2_1 >>> 0 < $3_1 >>> 0) {
      $5(($5_1 & -16) + $4_1 | 0, $3_1 - $2_1 | 0)
     }
     $3_1 = HEAP32[17823];
     $0_1 = $4_1 - 71360 | 0;
     $1_1 = $3_1 + ($0_1 >>> 6 | 0) | 0;
     $0_1 = $0_1 >>> 4 | 0;
     HEAP8[$1_1 | 0] = HEAPU8[$1_1 | 0] | 1 << ($0_1 & 3);
     $1_1 = $2_1 - 1 | 0;
     $0_1 = $0_1 + 1 | 0;
     while (1) {
      if ($1_1) {
       $2_1 = $3_1 + ($0_1 >>> 2 | 0) | 0;
       HEAP8[$2_1 | 0] = HEAPU8[$2_1 | 0] | 16 << ($0_1 & 3);
       $1_1 = $1_1 - 1 | 0;
       $0_1 = $0_1 + 1 | 0;
       continue;
      }
      break;
     };
     $0_1 = $4_1 + 16 | 0;
     wasm2js_memory_fill($0_1, 0, ($5_1 & -16) - 16 | 0);
     return $0_1;
    }
    if ((__wasm_memory_grow(__wasm_memory_size() | 0) | 0) == -1) {
     break label$2
    }
    $0_1 = __wasm_memory_size();
    $1_1 = HEAP32[17822];
    HEAP32[17822] = $0_1 << 16;
    $0_1 = HEAP32[17823];
    $0();
    wasm2js_memory_copy(HEAP32[17823], $0_1, $1_1 - $0_1 | 0);
    $1();
    $1_1 = 71300;
    continue;
   };
  }
  abort();
 }
 
 function $3($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0.0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 736 | 0;
  global$0 = $2_1;
  $15_1 = $2(4);
  HEAP32[$15_1 >> 2] = $1_1;
  label$1 : {
   if (!$1_1) {
    break label$1
   }
   $23_1 = HEAP32[$1_1 + 12 >> 2];
   if (!$23_1) {
    $19($2_1 + 664 | 0, fimport$11(6, 68428, 3) | 0);
    $4_1 = HEAP32[$2_1 + 664 >> 2];
    $3_1 = HEAP32[$2_1 + 668 >> 2];
    $19($2_1 + 656 | 0, fimport$11(6, 68431, 6) | 0);
    $5_1 = HEAP32[$2_1 + 656 >> 2];
    $6_1 = HEAP32[$2_1 + 660 >> 2];
    HEAP32[$1_1 + 12 >> 2] = $3_1;
    HEAP32[$1_1 + 8 >> 2] = $4_1;
    HEAP32[$1_1 >> 2] = $5_1;
    HEAP32[$1_1 + 4 >> 2] = $6_1;
    $9($2_1 + 648 | 0, 68259, 1, $4_1, $3_1);
    $4_1 = HEAP32[$2_1 + 648 >> 2];
    $3_1 = HEAP32[$2_1 + 652 >> 2];
    $9($2_1 + 640 | 0, 68260, 15, $4_1, $3_1);
    $5_1 = HEAP32[$2_1 + 640 >> 2];
    $6_1 = HEAP32[$2_1 + 644 >> 2];
    $9($2_1 + 632 | 0, 68275, 18, $4_1, $3_1);
    $7_1 = HEAP32[$2_1 + 632 >> 2];
    $11_1 = HEAP32[$2_1 + 636 >> 2];
    $9($2_1 + 624 | 0, 68293, 11, $4_1, $3_1);
    $12_1 = HEAP32[$2_1 + 624 >> 2];
    $8_1 = HEAP32[$2_1 + 628 >> 2];
    $9($2_1 + 616 | 0, 68304, 10, $4_1, $3_1);
    $10_1 = HEAP32[$2_1 + 620 >> 2];
    $9_1 = HEAP32[$2_1 + 616 >> 2];
    HEAP32[$1_1 + 60 >> 2] = $3_1;
    HEAP32[$1_1 + 56 >> 2] = $4_1;
    HEAP32[$1_1 + 52 >> 2] = 10;
    HEAP32[$1_1 + 48 >> 2] = 71008;
    HEAP32[$1_1 + 40 >> 2] = $9_1;
    HEAP32[$1_1 + 44 >> 2] = $10_1;
    HEAP32[$1_1 + 32 >> 2] = $12_1;
    HEAP32[$1_1 + 36 >> 2] = $8_1;
    HEAP32[$1_1 + 24 >> 2] = $7_1;
    HEAP32[$1_1 + 28 >> 2] = $11_1;
    HEAP32[$1_1 + 16 >> 2] = $5_1;
    HEAP32[$1_1 + 20 >> 2] = $6_1;
    $1_1 = HEAP32[$15_1 >> 2];
    if (!$1_1) {
     break label$1
    }
    HEAP32[$1_1 + 152 >> 2] = 1;
    $18($2_1 + 608 | 0, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    $4_1 = HEAP32[$2_1 + 608 >> 2];
    $12_1 = HEAP32[$2_1 + 612 >> 2];
    $18($2_1 + 600 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2]);
    $3_1 = HEAP32[$2_1 + 604 >> 2];
    HEAP32[$1_1 + 144 >> 2] = HEAP32[$2_1 + 600 >> 2];
    HEAP32[$1_1 + 148 >> 2] = $3_1;
    HEAP32[$1_1 + 140 >> 2] = $12_1;
    HEAP32[$1_1 + 136 >> 2] = $4_1;
    if (!$12_1) {
     $47($2_1 + 592 | 0);
     $4_1 = HEAP32[$2_1 + 592 >> 2];
     $3_1 = HEAP32[$2_1 + 596 >> 2];
     HEAP32[$1_1 + 140 >> 2] = $3_1;
     HEAP32[$1_1 + 136 >> 2] = $4_1;
     $20(HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2], $4_1, $3_1);
     $12_1 = HEAP32[$1_1 + 140 >> 2];
     $4_1 = HEAP32[$1_1 + 136 >> 2];
    }
    fimport$15(6, 70803, 7, fimport$3($4_1 | 0, $12_1 | 0) | 0);
    fimport$15(4, 70767, 15, fimport$6(0.0) | 0);
    $4_1 = $2(4);
    HEAP32[$4_1 >> 2] = $1_1;
    HEAP32[$1_1 + 112 >> 2] = 100;
    $48($2_1 + 584 | 0, $1_1);
    HEAP8[$1_1 + 72 | 0] = HEAP32[$2_1 + 588 >> 2] > 0;
    $13(4, 70754, 6, $4_1, 3);
   }
   $24_1 = $16(fimport$11($0_1 | 0, 65606, 6) | 0);
   if (($24_1 | 0) > 0) {
    $12_1 = 0;
    while (1) {
     $4_1 = HEAP32[$15_1 >> 2];
     $11_1 = fimport$7($0_1 | 0, $12_1 | 0) | 0;
     $3_1 = fimport$11($11_1 | 0, 68394, 4) | 0;
     label$7 : {
      label$8 : {
       label$9 : {
        label$10 : {
         label$11 : {
          label$12 : {
           label$13 : {
            label$14 : {
             label$15 : {
              label$16 : {
               label$17 : {
                switch ($16(fimport$11($11_1 | 0, 68398, 6) | 0) | 0) {
                case 0:
                 $39($2_1 + 72 | 0, $3_1, 0);
                 $16_1 = HEAPF64[$2_1 + 88 >> 3];
                 $5_1 = HEAP32[$2_1 + 80 >> 2];
                 $7_1 = HEAP32[$2_1 + 76 >> 2];
                 $1_1 = HEAPU8[$2_1 + 72 | 0];
                 $41($2_1 + 56 | 0, $3_1, 1);
                 $6_1 = HEAP32[$2_1 + 68 >> 2];
                 $8_1 = HEAP32[$2_1 + 60 >> 2];
                 $10_1 = HEAP32[$2_1 + 56 >> 2];
                 $39($2_1 + 24 | 0, $3_1, 1);
                 label$22 : {
                  if (HEAPU8[$2_1 + 24 | 0] != 7) {
                   break label$22
                  }
                  label$23 : {
                   switch (($1_1 & 255) - 1 | 0) {
                   case 0:
                    $1_1 = 1;
                    if (($5_1 | 0) <= 0) {
                     break label$22
                    }
                    $3_1 = 0;
                    while (1) {
                     if (HEAPU8[$3_1 + $7_1 | 0] == 64) {
                      break label$14
                     }
                     $3_1 = $3_1 + 1 | 0;
                     if (($5_1 | 0) != ($3_1 | 0)) {
                      continue
                     }
                     break;
                    };
                    break label$22;
                   case 3:
                    break label$23;
                   default:
                    break label$22;
                   };
                  }
                  $41($2_1 + 8 | 0, $3_1, 0);
                  $1_1 = 1;
                  $16_1 = 0.0;
                  $6_1 = HEAP32[$2_1 + 20 >> 2];
                  $8_1 = HEAP32[$2_1 + 12 >> 2];
                  $10_1 = HEAP32[$2_1 + 8 >> 2];
                  $5_1 = 0;
                  $7_1 = 0;
                 }
                 $50($4_1, $11_1, $1_1, $7_1, $5_1, $16_1, $10_1, $8_1, $6_1);
                 break label$7;
                case 1:
                case 2:
                 $41($2_1 + 264 | 0, $3_1, 1);
                 $1_1 = HEAP32[$2_1 + 276 >> 2];
                 if ($1_1) {
                  $13_1 = 0;
                  $6_1 = 0;
                  $5_1 = 0;
                  $7_1 = 0;
                  $8_1 = 0;
                  $10_1 = 0;
                  break label$8;
                 }
                 $14_1 = HEAP32[$2_1 + 268 >> 2];
                 $1_1 = HEAP32[$2_1 + 264 >> 2];
                 $39($2_1 + 232 | 0, $3_1, 0);
                 $8_1 = HEAP32[$2_1 + 240 >> 2];
                 $10_1 = HEAP32[$2_1 + 236 >> 2];
                 if (HEAPU8[$2_1 + 232 | 0] != 1) {
                  break label$10
                 }
                 $25($2_1 + 224 | 0, $10_1, $8_1);
                 if (!HEAP32[$2_1 + 228 >> 2]) {
                  break label$10
                 }
                 if ($27($10_1, $8_1, 255) & 1) {
                  break label$10
                 }
                 if ($28($10_1, $8_1) & 1) {
                  break label$10
                 }
                 label$27 : {
                  if (($14_1 | 0) <= 150) {
                   $26_1 = $1_1 + 48 | 0;
                   $1_1 = -1;
                   $17_1 = 0;
                   $13_1 = 0;
                   $6_1 = 0;
                   $25_1 = 0;
                   $5_1 = 0;
                   $7_1 = 0;
                   break label$27;
                  }
                  $1_1 = $2(24);
                  HEAP32[$1_1 + 20 >> 2] = 0;
                  HEAP32[$1_1 + 12 >> 2] = 39;
                  HEAP32[$1_1 + 16 >> 2] = 0;
                  HEAP32[$1_1 + 8 >> 2] = 65854;
                  HEAP32[$1_1 + 4 >> 2] = 19;
                  HEAP32[$1_1 >> 2] = 66670;
                  break label$9;
                 }
                 while (1) {
                  $3_1 = Math_imul($1_1, 40) + $26_1 | 0;
                  $1_1 = $1_1 + 1 | 0;
                  label$30 : {
                   while (1) {
                    if (($1_1 | 0) >= ($14_1 | 0)) {
                     break label$30
                    }
                    if ($1_1 >>> 0 >= $14_1 >>> 0) {
                     break label$1
                    }
                    $18_1 = HEAPU8[$3_1 + 24 | 0];
                    $16_1 = HEAPF64[$3_1 + 16 >> 3];
                    $19_1 = HEAP32[$3_1 + 8 >> 2];
                    $22_1 = HEAP32[$3_1 + 4 >> 2];
                    $27_1 = HEAPU8[$3_1 | 0];
                    label$32 : {
                     $20_1 = HEAP32[$3_1 - 8 >> 2];
                     $21_1 = HEAP32[$3_1 - 4 >> 2];
                     $9_1 = $29($20_1, $21_1);
                     if ($9_1) {
                      break label$32
                     }
                     $32($2_1 + 184 | 0, $20_1, $21_1, $27_1, $22_1, $19_1, $16_1, $18_1);
                     $9_1 = HEAP32[$2_1 + 216 >> 2];
                     if ($9_1) {
                      break label$32
                     }
                     $9_1 = HEAPU8[$2_1 + 208 | 0];
                     $16_1 = HEAPF64[$2_1 + 200 >> 3];
                     $18_1 = HEAP32[$2_1 + 192 >> 2];
                     $19_1 = HEAP32[$2_1 + 188 >> 2];
                     $22_1 = HEAPU8[$2_1 + 184 | 0];
                     HEAP32[$2_1 + 704 >> 2] = 0;
                     HEAP32[$2_1 + 708 >> 2] = 0;
                     HEAP32[$2_1 + 696 >> 2] = 0;
                     HEAP32[$2_1 + 700 >> 2] = 0;
                     HEAP32[$2_1 + 688 >> 2] = 0;
                     HEAP32[$2_1 + 692 >> 2] = 0;
                     HEAP32[$2_1 + 680 >> 2] = 0;
                     HEAP32[$2_1 + 684 >> 2] = 0;
                     HEAP32[$2_1 + 676 >> 2] = $21_1;
                     HEAP32[$2_1 + 672 >> 2] = $20_1;
                     HEAP32[$2_1 + 688 >> 2] = $18_1;
                     HEAP32[$2_1 + 684 >> 2] = $19_1;
                     HEAP8[$2_1 + 680 | 0] = $22_1;
                     HEAPF64[$2_1 + 696 >> 3] = $16_1;
                     HEAP8[$2_1 + 704 | 0] = $9_1 & 1;
                     $8($2_1 + 152 | 0, $7_1, $2_1 + 672 | 0, $5_1, $25_1, 1, 40);
                     $3_1 = $3_1 + 40 | 0;
                     $1_1 = $1_1 + 1 | 0;
                     $25_1 = HEAP32[$2_1 + 160 >> 2];
                     $5_1 = HEAP32[$2_1 + 156 >> 2];
                     $7_1 = HEAP32[$2_1 + 152 >> 2];
                     continue;
                    }
                    break;
                   };
                   $3_1 = HEAP32[$9_1 >> 2];
                   $20_1 = HEAP32[$9_1 + 4 >> 2];
                   $21_1 = HEAP32[$9_1 + 8 >> 2];
                   $18_1 = HEAP32[$9_1 + 12 >> 2];
                   $19_1 = HEAP32[$9_1 + 16 >> 2];
                   HEAP32[$2_1 + 732 >> 2] = HEAP32[$9_1 + 20 >> 2];
                   HEAP32[$2_1 + 728 >> 2] = $19_1;
                   HEAP32[$2_1 + 724 >> 2] = $18_1;
                   HEAP32[$2_1 + 720 >> 2] = $21_1;
                   HEAP32[$2_1 + 716 >> 2] = $20_1;
                   HEAP32[$2_1 + 712 >> 2] = $3_1;
                   $8($2_1 + 168 | 0, $6_1, $2_1 + 712 | 0, $13_1, $17_1, 1, 24);
                   $17_1 = HEAP32[$2_1 + 176 >> 2];
                   $13_1 = HEAP32[$2_1 + 172 >> 2];
                   $6_1 = HEAP32[$2_1 + 168 >> 2];
                   continue;
                  }
                  break;
                 };
                 $1_1 = 0;
                 break label$8;
                case 3:
                 $19($2_1 + 368 | 0, fimport$11(fimport$11(4, 68404, 8) | 0, 68412, 4) | 0);
                 $1_1 = HEAP32[$2_1 + 372 >> 2];
                 $3_1 = HEAP32[$2_1 + 368 >> 2];
                 $19($2_1 + 360 | 0, fimport$11(5, 68779, 5) | 0);
                 $5_1 = HEAP32[$2_1 + 364 >> 2];
                 $6_1 = HEAP32[$2_1 + 360 >> 2];
                 $19($2_1 + 352 | 0, fimport$11(5, 68416, 8) | 0);
                 $7_1 = HEAP32[$2_1 + 356 >> 2];
                 $8_1 = HEAP32[$2_1 + 352 >> 2];
                 $51($2_1 + 344 | 0, $3_1, $1_1);
                 $9($2_1 + 336 | 0, 71163, 21, HEAP32[$2_1 + 344 >> 2], HEAP32[$2_1 + 348 >> 2]);
                 $9($2_1 + 328 | 0, HEAP32[$2_1 + 336 >> 2], HEAP32[$2_1 + 340 >> 2], 71184, 9);
                 $1_1 = HEAP32[$2_1 + 332 >> 2];
                 $3_1 = HEAP32[$2_1 + 328 >> 2];
                 $51($2_1 + 320 | 0, $6_1, $5_1);
                 $9($2_1 + 312 | 0, $3_1, $1_1, HEAP32[$2_1 + 320 >> 2], HEAP32[$2_1 + 324 >> 2]);
                 $9($2_1 + 304 | 0, HEAP32[$2_1 + 312 >> 2], HEAP32[$2_1 + 316 >> 2], 71193, 12);
                 $1_1 = HEAP32[$2_1 + 308 >> 2];
                 $3_1 = HEAP32[$2_1 + 304 >> 2];
                 $51($2_1 + 296 | 0, $8_1, $7_1);
                 $9($2_1 + 288 | 0, $3_1, $1_1, HEAP32[$2_1 + 296 >> 2], HEAP32[$2_1 + 300 >> 2]);
                 $9($2_1 + 280 | 0, HEAP32[$2_1 + 288 >> 2], HEAP32[$2_1 + 292 >> 2], 71205, 1);
                 $52($4_1, $11_1, HEAP32[$2_1 + 280 >> 2], HEAP32[$2_1 + 284 >> 2]);
                 break label$7;
                case 5:
                 $39($2_1 + 488 | 0, $3_1, 0);
                 if (!($7(HEAP32[$2_1 + 492 >> 2], HEAP32[$2_1 + 496 >> 2], 69055, 8) & 1)) {
                  break label$16
                 }
                 break;
                case 6:
                 break label$15;
                case 4:
                 break label$17;
                default:
                 break label$11;
                };
               }
               $1_1 = global$0 + -64 | 0;
               global$0 = $1_1;
               $17_1 = $2(4);
               HEAP32[$17_1 >> 2] = $4_1;
               $14_1 = $2(4);
               HEAP32[$14_1 >> 2] = $11_1;
               $7_1 = $2(12);
               $8_1 = $2(8);
               $48($1_1 + 56 | 0, $4_1);
               label$33 : {
                label$34 : {
                 if (!$4_1) {
                  break label$34
                 }
                 $63($1_1 + 40 | 0, HEAP32[$1_1 + 56 >> 2], HEAP32[$1_1 + 60 >> 2], HEAP32[$4_1 + 88 >> 2], HEAP32[$4_1 + 92 >> 2]);
                 $64($1_1 + 16 | 0, $4_1, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2], 100);
                 $3_1 = HEAP32[$1_1 + 16 >> 2];
                 $5_1 = HEAP32[$1_1 + 28 >> 2];
                 $6_1 = HEAP32[$1_1 + 32 >> 2];
                 $10_1 = HEAP32[$1_1 + 24 >> 2];
                 HEAP32[$7_1 + 4 >> 2] = HEAP32[$1_1 + 20 >> 2];
                 HEAP32[$7_1 + 8 >> 2] = $10_1;
                 HEAP32[$8_1 >> 2] = $5_1;
                 HEAP32[$8_1 + 4 >> 2] = $6_1;
                 HEAP32[$7_1 >> 2] = $3_1;
                 $10_1 = $2(8);
                 $9_1 = $2(8);
                 $13_1 = $2(8);
                 $3_1 = HEAP32[$4_1 + 140 >> 2];
                 HEAP32[$10_1 >> 2] = HEAP32[$4_1 + 136 >> 2];
                 HEAP32[$10_1 + 4 >> 2] = $3_1;
                 $3_1 = HEAP32[$4_1 + 148 >> 2];
                 HEAP32[$9_1 >> 2] = HEAP32[$4_1 + 144 >> 2];
                 HEAP32[$9_1 + 4 >> 2] = $3_1;
                 $3_1 = HEAP32[$4_1 + 180 >> 2];
                 HEAP32[$13_1 >> 2] = HEAP32[$4_1 + 176 >> 2];
                 HEAP32[$13_1 + 4 >> 2] = $3_1;
                 $22($1_1 + 8 | 0, 70737, 5, HEAP32[$4_1 + 56 >> 2], HEAP32[$4_1 + 60 >> 2]);
                 $3_1 = HEAP32[$1_1 + 12 >> 2];
                 $6_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
                 $5_1 = HEAP32[$1_1 + 8 >> 2];
                 while (1) {
                  if ($6_1) {
                   if (!$3_1) {
                    break label$34
                   }
                   $21(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
                   $5_1 = $5_1 + 8 | 0;
                   $6_1 = $6_1 - 1 | 0;
                   $3_1 = $3_1 - 1 | 0;
                   continue;
                  }
                  break;
                 };
                 $87($4_1);
                 $47($1_1);
                 $3_1 = HEAP32[$1_1 >> 2];
                 $5_1 = HEAP32[$1_1 + 4 >> 2];
                 HEAP32[$4_1 + 144 >> 2] = 0;
                 HEAP32[$4_1 + 148 >> 2] = 0;
                 HEAP32[$4_1 + 136 >> 2] = $3_1;
                 HEAP32[$4_1 + 140 >> 2] = $5_1;
                 $86($4_1);
                 (wasm2js_i32$0 = $14_1, wasm2js_i32$1 = fimport$13($11_1 | 0) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                 $3_1 = $2(28);
                 HEAP32[$3_1 + 24 >> 2] = $14_1;
                 HEAP32[$3_1 + 20 >> 2] = $8_1;
                 HEAP32[$3_1 + 16 >> 2] = $7_1;
                 HEAP32[$3_1 + 12 >> 2] = $9_1;
                 HEAP32[$3_1 + 8 >> 2] = $10_1;
                 HEAP32[$3_1 + 4 >> 2] = $17_1;
                 HEAP32[$3_1 >> 2] = $13_1;
                 HEAP32[$4_1 + 180 >> 2] = 8;
                 HEAP32[$4_1 + 176 >> 2] = $3_1;
                 if (!HEAPU8[$4_1 + 74 | 0]) {
                  HEAP32[$4_1 + 176 >> 2] = 0;
                  HEAP32[$4_1 + 180 >> 2] = 0;
                  $114($3_1);
                 }
                 global$0 = $1_1 - -64 | 0;
                 break label$33;
                }
                abort();
               }
               break label$7;
              }
              $39($2_1 + 456 | 0, $3_1, 0);
              $1_1 = HEAP32[$2_1 + 464 >> 2];
              $5_1 = HEAP32[$2_1 + 460 >> 2];
              $39($2_1 + 424 | 0, $3_1, 1);
              $6_1 = HEAP32[$2_1 + 432 >> 2];
              $7_1 = HEAP32[$2_1 + 428 >> 2];
              $39($2_1 + 392 | 0, $3_1, 2);
              $3_1 = HEAP32[$2_1 + 400 >> 2];
              $8_1 = HEAP32[$2_1 + 396 >> 2];
              if ($7($5_1, $1_1, 69249, 4) & 1) {
               $53($4_1, 1);
               break label$12;
              }
              if ($7($5_1, $1_1, 69244, 5) & 1) {
               break label$13
              }
              if ($7($5_1, $1_1, 68503, 4) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 215 | 0] = 0;
               break label$12;
              }
              if ($7($5_1, $1_1, 68507, 4) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 215 | 0] = 1;
               break label$13;
              }
              if ($7($5_1, $1_1, 68511, 12) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 216 | 0] = 0;
               break label$12;
              }
              if ($7($5_1, $1_1, 68523, 12) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 216 | 0] = 1;
               break label$12;
              }
              if ($7($5_1, $1_1, 68535, 7) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 217 | 0] = 1;
               break label$12;
              }
              if ($7($5_1, $1_1, 68542, 8) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 217 | 0] = 0;
               break label$12;
              }
              if ($7($5_1, $1_1, 69111, 8) & 1) {
               $54($4_1, $7_1, $6_1, $8_1, $3_1);
               break label$12;
              }
              $9($2_1 + 384 | 0, 68550, 11, $5_1, $1_1);
              $9($2_1 + 376 | 0, HEAP32[$2_1 + 384 >> 2], HEAP32[$2_1 + 388 >> 2], 68561, 20);
              $55(68993, HEAP32[$2_1 + 376 >> 2], HEAP32[$2_1 + 380 >> 2]);
              break label$12;
             }
             $39($2_1 + 552 | 0, $3_1, 0);
             $1_1 = HEAP32[$2_1 + 560 >> 2];
             $5_1 = HEAP32[$2_1 + 556 >> 2];
             $39($2_1 + 520 | 0, $3_1, 1);
             $54($4_1, $5_1, $1_1, HEAP32[$2_1 + 524 >> 2], HEAP32[$2_1 + 528 >> 2]);
             break label$11;
            }
            $56($4_1, $11_1, $7_1, $5_1);
            break label$7;
           }
           $53($4_1, 0);
          }
          $57($4_1);
         }
         fimport$2($11_1 | 0, 68424, 4, 0, 0) | 0;
         break label$7;
        }
        $1_1 = $2(24);
        HEAP32[$1_1 + 20 >> 2] = 4;
        HEAP32[$1_1 + 16 >> 2] = 68884;
        HEAP32[$1_1 + 12 >> 2] = 90;
        HEAP32[$1_1 + 8 >> 2] = 65764;
        HEAP32[$1_1 + 4 >> 2] = 18;
        HEAP32[$1_1 >> 2] = 65746;
       }
       $7_1 = 0;
       $5_1 = 0;
       $6_1 = 0;
       $13_1 = 0;
      }
      if ($42($11_1, $6_1, $13_1, $1_1) & 1) {
       break label$7
      }
      $51($2_1 + 144 | 0, $10_1, $8_1);
      $9($2_1 + 136 | 0, 71126, 23, HEAP32[$2_1 + 144 >> 2], HEAP32[$2_1 + 148 >> 2]);
      $9($2_1 + 128 | 0, HEAP32[$2_1 + 136 >> 2], HEAP32[$2_1 + 140 >> 2], 71149, 14);
      $1_1 = HEAP32[$2_1 + 132 >> 2];
      $3_1 = HEAP32[$2_1 + 128 >> 2];
      $58($2_1 + 120 | 0, $7_1, $5_1);
      $9($2_1 + 112 | 0, $3_1, $1_1, HEAP32[$2_1 + 120 >> 2], HEAP32[$2_1 + 124 >> 2]);
      $9($2_1 + 104 | 0, HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 116 >> 2], 71205, 1);
      $52($4_1, $11_1, HEAP32[$2_1 + 104 >> 2], HEAP32[$2_1 + 108 >> 2]);
     }
     $12_1 = $12_1 + 1 | 0;
     if (($24_1 | 0) != ($12_1 | 0)) {
      continue
     }
     break;
    };
    $1_1 = HEAP32[$15_1 >> 2];
   }
   $59($1_1);
   if (!$23_1) {
    $14(0, $15_1, 4)
   }
   $0_1 = HEAP32[$15_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!HEAPU8[$0_1 + 74 | 0]) {
    $61($0_1)
   }
   global$0 = $2_1 + 736 | 0;
   return;
  }
  abort();
 }
 
 function $4($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $2_1 = global$0 - 80 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (fimport$10($0_1 | 0) | 0) {
     $62($1_1);
     if (!$1_1) {
      break label$1
     }
     label$4 : {
      if (!HEAPU8[$1_1 + 72 | 0]) {
       break label$4
      }
      if (!(+fimport$4() >= HEAPF64[$1_1 + 120 >> 3])) {
       break label$4
      }
      $0_1 = HEAP32[$1_1 + 80 >> 2];
      $3_1 = HEAP32[$1_1 + 76 >> 2];
      $8($2_1 - -64 | 0, HEAP32[$1_1 + 100 >> 2], HEAP32[$1_1 + 88 >> 2], HEAP32[$1_1 + 104 >> 2], HEAP32[$1_1 + 108 >> 2], HEAP32[$1_1 + 92 >> 2], 8);
      $63($2_1 + 48 | 0, $3_1, $0_1, HEAP32[$2_1 + 64 >> 2], HEAP32[$2_1 + 68 >> 2]);
      $64($2_1 + 24 | 0, $1_1, HEAP32[$2_1 + 48 >> 2], HEAP32[$2_1 + 52 >> 2], 100);
      $0_1 = HEAP32[$2_1 + 28 >> 2];
      if (($0_1 | 0) <= 0) {
       break label$4
      }
      $3_1 = HEAP32[$2_1 + 40 >> 2];
      $4_1 = HEAP32[$2_1 + 36 >> 2];
      $8($2_1 + 8 | 0, HEAP32[$1_1 + 100 >> 2], HEAP32[$2_1 + 24 >> 2], HEAP32[$1_1 + 104 >> 2], HEAP32[$1_1 + 108 >> 2], $0_1, 8);
      $0_1 = HEAP32[$2_1 + 16 >> 2];
      $5_1 = HEAP32[$2_1 + 12 >> 2];
      HEAP32[$1_1 + 100 >> 2] = HEAP32[$2_1 + 8 >> 2];
      HEAP32[$1_1 + 104 >> 2] = $5_1;
      HEAP32[$1_1 + 108 >> 2] = $0_1;
      $66($1_1, 69097, 5, HEAP32[$1_1 + 136 >> 2], HEAP32[$1_1 + 140 >> 2], HEAP32[$1_1 + 144 >> 2], HEAP32[$1_1 + 148 >> 2], $4_1, $3_1, $1_1, 5);
     }
     fimport$2(HEAP32[$1_1 + 184 >> 2], 69244, 5, 0, 0) | 0;
     fimport$12(HEAP32[$1_1 + 184 >> 2]);
     HEAP32[$1_1 + 184 >> 2] = 0;
     $61($1_1);
     break label$2;
    }
    $67($1_1);
    if (!$1_1) {
     break label$1
    }
    HEAP32[$1_1 + 108 >> 2] = 0;
    HEAP32[$1_1 + 100 >> 2] = 0;
    HEAP32[$1_1 + 104 >> 2] = 0;
    HEAP8[$1_1 + 72 | 0] = 1;
    $59($1_1);
   }
   global$0 = $2_1 + 80 | 0;
   return;
  }
  abort();
 }
 
 function $5($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $3_1 = 71300;
  label$1 : {
   label$2 : {
    label$3 : {
     while (1) {
      $2_1 = HEAP32[$3_1 >> 2];
      if (!$2_1) {
       break label$3
      }
      $4_1 = HEAP32[$2_1 >> 2];
      if ($4_1 >>> 0 < $1_1 >>> 0) {
       $3_1 = $2_1 + 4 | 0;
       continue;
      }
      break;
     };
     if (($1_1 | 0) != ($4_1 | 0)) {
      break label$3
     }
     if (!$0_1) {
      break label$2
     }
     HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
     $3_1 = $2_1 + 8 | 0;
     break label$1;
    }
    if (!$0_1) {
     break label$2
    }
    HEAP32[$0_1 + 8 >> 2] = 0;
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[$0_1 >> 2] = $1_1;
    break label$1;
   }
   abort();
  }
  HEAP32[$3_1 >> 2] = $0_1;
 }
 
 function $6($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  while (1) {
   label$2 : {
    if ($1_1 >>> 0 >= 4) {
     $2_1 = HEAP32[$0_1 >> 2];
     if ($2_1 >>> 0 < 71360) {
      break label$2
     }
     $4_1 = HEAP32[17823];
     if ($2_1 >>> 0 >= $4_1 >>> 0) {
      break label$2
     }
     $3_1 = $2_1 - 71360 | 0;
     $2_1 = $3_1 >>> 4 | 0;
     if (!(HEAPU8[($3_1 >>> 6 | 0) + $4_1 | 0] >>> ($2_1 & 3) & 17)) {
      break label$2
     }
     while (1) {
      label$5 : {
       $5_1 = ($2_1 >>> 2 | 0) + $4_1 | 0;
       $3_1 = HEAPU8[$5_1 | 0];
       if (($3_1 | 0) == 240) {
        $6_1 = $2_1 ^ -1 | -4;
        break label$5;
       }
       $6_1 = -1;
       label$7 : {
        $7_1 = $2_1 & 3;
        switch (($3_1 >>> $7_1 & 17) - 16 | 0) {
        case 1:
         break label$2;
        case 0:
         break label$5;
        default:
         break label$7;
        };
       }
       HEAP8[$5_1 | 0] = 17 << $7_1 | $3_1;
       $2_1 = ($2_1 << 4) + 71360 | 0;
       if ($2_1) {
        HEAP32[$2_1 >> 2] = HEAP32[17824];
        HEAP32[17824] = $2_1;
        break label$2;
       }
       abort();
      }
      $2_1 = $2_1 + $6_1 | 0;
      continue;
     };
    }
    return;
   }
   $1_1 = $1_1 - 4 | 0;
   $0_1 = $0_1 + 4 | 0;
   continue;
  };
 }
 
 function $7($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  label$1 : {
   if (($1_1 | 0) != ($3_1 | 0)) {
    break label$1
   }
   $1_1 = ($1_1 | 0) > 0 ? $1_1 : 0;
   while (1) {
    $4_1 = !$1_1;
    if (!$1_1) {
     break label$1
    }
    $1_1 = $1_1 - 1 | 0;
    $3_1 = HEAPU8[$2_1 | 0];
    $5_1 = HEAPU8[$0_1 | 0];
    $2_1 = $2_1 + 1 | 0;
    $0_1 = $0_1 + 1 | 0;
    if (($3_1 | 0) == ($5_1 | 0)) {
     continue
    }
    break;
   };
  }
  return $4_1;
 }
 
 function $8($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
  var $7_1 = 0, $8_1 = 0;
  $8_1 = $3_1 + $5_1 | 0;
  label$1 : {
   if (!$5_1) {
    $7_1 = $1_1;
    break label$1;
   }
   label$3 : {
    if ($4_1 >>> 0 >= $8_1 >>> 0) {
     $7_1 = $1_1;
     break label$3;
    }
    $4_1 = Math_clz32($8_1);
    $4_1 = $4_1 ? 1 << 32 - $4_1 : 0;
    $7_1 = $2(Math_imul($6_1, $4_1));
    if (!$3_1) {
     break label$3
    }
    wasm2js_memory_copy($7_1, $1_1, Math_imul($3_1, $6_1));
   }
   wasm2js_memory_copy(Math_imul($3_1, $6_1) + $7_1 | 0, $2_1, Math_imul($5_1, $6_1));
  }
  HEAP32[$0_1 + 8 >> 2] = $4_1;
  HEAP32[$0_1 + 4 >> 2] = $8_1;
  HEAP32[$0_1 >> 2] = $7_1;
 }
 
 function $9($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0;
  label$1 : {
   if (!$2_1) {
    $5_1 = $3_1;
    $6_1 = $4_1;
    break label$1;
   }
   if (!$4_1) {
    $5_1 = $1_1;
    $6_1 = $2_1;
    break label$1;
   }
   $6_1 = $2_1 + $4_1 | 0;
   $5_1 = $2($6_1);
   wasm2js_memory_copy($5_1, $1_1, $2_1);
   wasm2js_memory_copy($2_1 + $5_1 | 0, $3_1, $4_1);
  }
  HEAP32[$0_1 + 4 >> 2] = $6_1;
  HEAP32[$0_1 >> 2] = $5_1;
 }
 
 function $10($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = $2($2_1);
  wasm2js_memory_copy($3_1, $1_1, $2_1);
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  HEAP32[$0_1 >> 2] = $3_1;
 }
 
 function $11($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($3_1) {
      $7_1 = HEAP32[$3_1 >> 2];
      if (($7_1 | 0) >= ($2_1 | 0)) {
       $7_1 = 0;
       $2_1 = 0;
       $1_1 = 0;
       break label$1;
      }
      $4_1 = $1_1 + $7_1 | 0;
      $1_1 = HEAP8[$4_1 | 0];
      if (($1_1 | 0) >= 0) {
       $6_1 = 1;
       $2_1 = $1_1;
       break label$2;
      }
      $5_1 = $2_1 - $7_1 | 0;
      if (($1_1 & -32) == -64) {
       $2_1 = 65533;
       if ($5_1 >>> 0 < 2) {
        break label$3
       }
       $6_1 = 1;
       $4_1 = HEAPU8[$4_1 + 1 | 0];
       if (($4_1 & 192) != 128) {
        break label$2
       }
       $1_1 = $1_1 & 31;
       if ($1_1 >>> 0 < 2) {
        break label$2
       }
       $2_1 = $4_1 & 63 | $1_1 << 6;
       $6_1 = 2;
       break label$2;
      }
      if (($1_1 & -16) == -32) {
       $2_1 = 65533;
       if ($5_1 >>> 0 < 3) {
        break label$3
       }
       $6_1 = 1;
       $5_1 = HEAPU8[$4_1 + 1 | 0];
       if (($5_1 & 192) != 128) {
        break label$2
       }
       $4_1 = HEAPU8[$4_1 + 2 | 0];
       if (($4_1 & 192) != 128) {
        break label$2
       }
       $8_1 = ($5_1 & 63) << 6;
       $5_1 = $1_1 & 15;
       $1_1 = $8_1 | $5_1 << 12;
       if ($1_1 >>> 0 < 2048 | $5_1 >>> 0 <= 13 & $1_1 >>> 0 > 55295) {
        break label$2
       }
       $2_1 = $1_1 | $4_1 & 63;
       $6_1 = 3;
       break label$2;
      }
      $6_1 = 1;
      $2_1 = 65533;
      if (($1_1 & -8) != -16 | $5_1 >>> 0 < 4) {
       break label$2
      }
      $5_1 = HEAPU8[$4_1 + 1 | 0];
      if (($5_1 & 192) != 128) {
       break label$2
      }
      $8_1 = HEAPU8[$4_1 + 2 | 0];
      if (($8_1 & 192) != 128) {
       break label$2
      }
      $4_1 = HEAPU8[$4_1 + 3 | 0];
      if (($4_1 & 192) != 128) {
       break label$2
      }
      $1_1 = ($5_1 & 63) << 12 | ($1_1 & 7) << 18;
      if ($1_1 - 65536 >>> 0 > 1048575) {
       break label$2
      }
      $2_1 = $1_1 | ($4_1 & 63 | ($8_1 & 63) << 6);
      $6_1 = 4;
      break label$2;
     }
     abort();
    }
    $6_1 = 1;
   }
   HEAP32[$3_1 >> 2] = $6_1 + $7_1;
   $1_1 = 1;
  }
  HEAP32[$0_1 + 4 >> 2] = $7_1;
  HEAP8[$0_1 | 0] = $1_1 & 1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
 }
 
 function $12($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  $6_1 = HEAP32[17834];
  $8_1 = ($6_1 | 0) > 0 ? $6_1 : 0;
  $7_1 = HEAP32[17833];
  $4_1 = $7_1 + 4 | 0;
  label$1 : {
   label$2 : {
    label$3 : {
     while (1) {
      if (($5_1 | 0) == ($8_1 | 0)) {
       break label$3
      }
      if (!$7_1 | ($5_1 | 0) == ($6_1 | 0)) {
       break label$2
      }
      $5_1 = $5_1 + 1 | 0;
      $9_1 = HEAP32[$4_1 >> 2];
      $4_1 = $4_1 + 12 | 0;
      if ($9_1) {
       continue
      }
      break;
     };
     $4_1 = $4_1 - 16 | 0;
     HEAP32[$4_1 + 4 >> 2] = $1_1;
     HEAP32[$4_1 >> 2] = $0_1;
     HEAP8[$4_1 + 8 | 0] = $2_1 & 1;
     $5_1 = $5_1 - 1 | 0;
     break label$1;
    }
    HEAP32[$3_1 + 28 >> 2] = 0;
    HEAP32[$3_1 + 24 >> 2] = $1_1;
    HEAP32[$3_1 + 20 >> 2] = $0_1;
    HEAP8[$3_1 + 28 | 0] = $2_1 & 1;
    $8($3_1 + 8 | 0, $7_1, $3_1 + 20 | 0, $6_1, HEAP32[17835], 1, 12);
    HEAP32[17833] = HEAP32[$3_1 + 8 >> 2];
    $0_1 = HEAP32[$3_1 + 12 >> 2];
    HEAP32[17834] = $0_1;
    HEAP32[17835] = HEAP32[$3_1 + 16 >> 2];
    $5_1 = $0_1 - 1 | 0;
    break label$1;
   }
   abort();
  }
  $0_1 = fimport$1($5_1 | 0) | 0;
  global$0 = $3_1 + 32 | 0;
  return $0_1;
 }
 
 function $13($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = $12($3_1, $4_1, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  fimport$2($0_1 | 0, 65536, 16, $5_1 + 8 | 0, 2) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $14($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $4_1 = $2(8);
  HEAP32[$4_1 + 4 >> 2] = $2_1;
  HEAP32[$4_1 >> 2] = $1_1;
  $1_1 = $12($4_1, 6, 1);
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$6(+($0_1 | 0)) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $1_1;
  $16(fimport$2(6, 65552, 5, $3_1 + 8 | 0, 2) | 0);
  global$0 = $3_1 + 16 | 0;
 }
 
 function $15($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $0_1 = HEAP32[$1_1 + 4 >> 2];
  if ($0_1) {
   FUNCTION_TABLE[$0_1 | 0](HEAP32[$1_1 >> 2]);
   return;
  }
  abort();
 }
 
 function $16($0_1) {
  var $1_1 = 0.0;
  $1_1 = +fimport$5($0_1 | 0);
  if ($1_1 != $1_1) {
   return 0
  }
  return $1_1 >= -2147483648.0 ? ~~($1_1 < 2147483647.0 ? $1_1 : 2147483647.0) : -2147483648;
 }
 
 function $17($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$1_1 >> 2];
  $3_1 = $16(fimport$7($0_1 | 0, 0) | 0);
  $4_1 = $16(fimport$7($0_1 | 0, 1) | 0);
  $0_1 = fimport$7($0_1 | 0, 2) | 0;
  if ($2_1) {
   FUNCTION_TABLE[$2_1 | 0]($3_1, $4_1, $0_1, $1_1);
   return;
  }
  abort();
 }
 
 function $18($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $19($3_1, fimport$2(6, 65561, 4, $3_1 + 12 | 0, 1) | 0);
  $1_1 = HEAP32[$3_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $19($0_1, $1_1) {
  var $2_1 = 0;
  label$1 : {
   $1_1 = fimport$8($1_1 | 0) | 0;
   if (!$1_1) {
    $1_1 = 0;
    break label$1;
   }
   if (($1_1 | 0) >= 0) {
    $2_1 = $2($1_1);
    fimport$9($2_1 | 0);
    break label$1;
   }
   abort();
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $1_1;
 }
 
 function $20($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $0_1 = fimport$3($0_1 | 0, $1_1 | 0) | 0;
  (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$3($2_1 | 0, $3_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$4_1 + 8 >> 2] = $0_1;
  fimport$10(fimport$2(6, 65565, 5, $4_1 + 8 | 0, 2) | 0) | 0;
  global$0 = $4_1 + 16 | 0;
 }
 
 function $21($0_1, $1_1) {
  var $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = fimport$3($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$2(6, 68497, 6, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $22($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  $2_1 = fimport$2(6, 65570, 4, $5_1 + 8 | 0, 2) | 0;
  $1_1 = $16(fimport$11($2_1 | 0, 65606, 6) | 0);
  if ($1_1 >>> 0 <= 536870911) {
   $4_1 = 0;
   $6_1 = $2($1_1 << 3);
   $3_1 = $6_1;
   while (1) {
    if (($1_1 | 0) != ($4_1 | 0)) {
     $19($5_1, fimport$7($2_1 | 0, $4_1 | 0) | 0);
     $7_1 = HEAP32[$5_1 + 4 >> 2];
     HEAP32[$3_1 >> 2] = HEAP32[$5_1 >> 2];
     HEAP32[$3_1 + 4 >> 2] = $7_1;
     $4_1 = $4_1 + 1 | 0;
     $3_1 = $3_1 + 8 | 0;
     continue;
    }
    break;
   };
   HEAP32[$0_1 + 4 >> 2] = $1_1;
   HEAP32[$0_1 >> 2] = $6_1;
   global$0 = $5_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $23($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$11(4, 65593, 4) | 0;
  HEAP32[$2_1 + 12 >> 2] = $1_1;
  $19($2_1, fimport$2($3_1 | 0, 65584, 9, $2_1 + 12 | 0, 1) | 0);
  $1_1 = HEAP32[$2_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $24($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$3($0_1 | 0, $1_1 | 0) | 0;
  HEAP32[$3_1 + 12 >> 2] = $2_1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$2(6, 65602, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $25($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $4_1 = global$0 - 32 | 0;
  global$0 = $4_1;
  HEAP32[$4_1 + 24 >> 2] = 0;
  $5_1 = -1;
  label$1 : {
   label$2 : {
    while (1) {
     label$4 : {
      $11($4_1 + 8 | 0, $1_1, $2_1, $4_1 + 24 | 0);
      if (!HEAPU8[$4_1 + 8 | 0]) {
       break label$4
      }
      $6_1 = HEAP32[$4_1 + 12 >> 2];
      $7_1 = HEAP32[$4_1 + 16 >> 2];
      if ($26($7_1) & 1) {
       continue
      }
      if ($2_1 >>> 0 < $6_1 >>> 0) {
       break label$2
      }
      $3_1 = 1;
      label$5 : {
       if (($7_1 | 0) < 128) {
        break label$5
       }
       label$6 : {
        if (($7_1 | 0) == 65533) {
         if (($2_1 - $6_1 | 0) < 3) {
          break label$5
         }
         if ($7($1_1 + $6_1 | 0, 3, 67998, 3) & 1) {
          break label$6
         }
         break label$5;
        }
        $3_1 = 2;
        if ($7_1 >>> 0 < 2048) {
         break label$5
        }
       }
       $3_1 = $7_1 >>> 0 < 65536 ? 3 : 4;
      }
      $5_1 = ($5_1 | 0) < 0 ? $6_1 : $5_1;
      $3_1 = $3_1 + $6_1 | 0;
      continue;
     }
     break;
    };
    if (($5_1 | 0) < 0) {
     $2_1 = 0;
     $3_1 = 0;
     break label$1;
    }
    if ($2_1 >>> 0 < $3_1 >>> 0 | $3_1 >>> 0 < $5_1 >>> 0) {
     break label$2
    }
    $3_1 = $3_1 - $5_1 | 0;
    $2_1 = $1_1 + $5_1 | 0;
    break label$1;
   }
   abort();
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $3_1;
  global$0 = $4_1 + 32 | 0;
 }
 
 function $26($0_1) {
  var $1_1 = 0;
  label$1 : {
   $1_1 = $0_1 - 9 | 0;
   if (($0_1 | 0) == 5760 | ($0_1 | 0) == 160 | (1 << $1_1 & 8388639 ? $1_1 >>> 0 <= 23 : 0) | $0_1 + -8192 >>> 0 < 11) {
    break label$1
   }
   $1_1 = $0_1 - 8232 | 0;
   if (($0_1 | 0) == 8287 | ($0_1 | 0) == 12288 | (1 << $1_1 & 131 ? $1_1 >>> 0 <= 7 : 0) | ($0_1 | 0) == 65279) {
    break label$1
   }
   return 0;
  }
  return 1;
 }
 
 function $27($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  if (($1_1 | 0) > ($2_1 | 0)) {
   HEAP32[$3_1 + 24 >> 2] = 0;
   $4_1 = -1;
   while (1) {
    $11($3_1 + 8 | 0, $0_1, $1_1, $3_1 + 24 | 0);
    $4_1 = $4_1 + 1 | 0;
    if (HEAPU8[$3_1 + 8 | 0]) {
     continue
    }
    break;
   };
   $4_1 = ($2_1 | 0) < ($4_1 | 0);
  }
  global$0 = $3_1 + 32 | 0;
  return $4_1;
 }
 
 function $28($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  HEAP32[$2_1 + 24 >> 2] = 0;
  while (1) {
   label$2 : {
    $11($2_1 + 8 | 0, $0_1, $1_1, $2_1 + 24 | 0);
    $4_1 = HEAPU8[$2_1 + 8 | 0];
    if (!$4_1) {
     break label$2
    }
    $3_1 = HEAP32[$2_1 + 16 >> 2];
    if (($3_1 | 0) < 32 | ($3_1 | 0) == 65533) {
     break label$2
    }
    if ($3_1 - 127 >>> 0 > 32) {
     continue
    }
   }
   break;
  };
  global$0 = $2_1 + 32 | 0;
  return $4_1;
 }
 
 function $29($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $2_1 = global$0 - 128 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (!$1_1) {
     $3_1 = $30($0_1, 0, 67319, 12, 67104, 24);
     break label$2;
    }
    if ($27($0_1, $1_1, 255) & 1) {
     $3_1 = $30($0_1, $1_1, 67319, 12, 67128, 45);
     break label$2;
    }
    HEAP32[$2_1 + 112 >> 2] = 0;
    label$5 : while (1) {
     $11($2_1 + 96 | 0, $0_1, $1_1, $2_1 + 112 | 0);
     if (!HEAPU8[$2_1 + 96 | 0]) {
      break label$2
     }
     $4_1 = HEAP32[$2_1 + 104 >> 2];
     if (!(!(($4_1 | 0) < 32 | ($4_1 | 0) == 65533) & $4_1 - 127 >>> 0 > 32)) {
      $31($2_1 + 40 | 0, $0_1, $1_1);
      $9($2_1 + 32 | 0, HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2], 67173, 29);
      $3_1 = HEAP32[$2_1 + 36 >> 2];
      $5_1 = HEAP32[$2_1 + 32 >> 2];
      $9($2_1 + 24 | 0, 67978, 4, ($4_1 >>> 4 & 15) + 67982 | 0, 1);
      $9($2_1 + 16 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], ($4_1 & 15) + 67982 | 0, 1);
      $9($2_1 + 8 | 0, $5_1, $3_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      $9($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 67202, 39);
      $3_1 = $30($0_1, $1_1, 67319, 12, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      break label$2;
     }
     $5_1 = HEAP32[$2_1 + 100 >> 2];
     HEAP32[$2_1 + 120 >> 2] = 0;
     while (1) {
      $11($2_1 + 80 | 0, 67241, 17, $2_1 + 120 | 0);
      if (!HEAPU8[$2_1 + 80 | 0]) {
       continue label$5
      }
      if (HEAP32[$2_1 + 88 >> 2] != ($4_1 | 0)) {
       continue
      }
      break;
     };
     break;
    };
    $31($2_1 + 72 | 0, $0_1, $1_1);
    $9($2_1 - -64 | 0, HEAP32[$2_1 + 72 >> 2], HEAP32[$2_1 + 76 >> 2], 67258, 21);
    if ($1_1 >>> 0 <= $5_1 >>> 0) {
     break label$1
    }
    $9($2_1 + 56 | 0, HEAP32[$2_1 + 64 >> 2], HEAP32[$2_1 + 68 >> 2], $0_1 + $5_1 | 0, 1);
    $9($2_1 + 48 | 0, HEAP32[$2_1 + 56 >> 2], HEAP32[$2_1 + 60 >> 2], 67279, 40);
    $3_1 = $30($0_1, $1_1, 67319, 12, HEAP32[$2_1 + 48 >> 2], HEAP32[$2_1 + 52 >> 2]);
   }
   global$0 = $2_1 + 128 | 0;
   return $3_1;
  }
  abort();
 }
 
 function $30($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0;
  $6_1 = $2(24);
  HEAP32[$6_1 + 20 >> 2] = $5_1;
  HEAP32[$6_1 + 16 >> 2] = $4_1;
  HEAP32[$6_1 + 12 >> 2] = $3_1;
  HEAP32[$6_1 + 8 >> 2] = $2_1;
  HEAP32[$6_1 + 4 >> 2] = $1_1;
  HEAP32[$6_1 >> 2] = $0_1;
  return $6_1;
 }
 
 function $31($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $3_1 = global$0 + -64 | 0;
  global$0 = $3_1;
  HEAP32[$3_1 + 56 >> 2] = 0;
  $4_1 = 61;
  label$1 : {
   label$2 : {
    label$3 : {
     while (1) {
      $11($3_1 + 40 | 0, $1_1, $2_1, $3_1 + 56 | 0);
      if (!HEAPU8[$3_1 + 40 | 0]) {
       break label$3
      }
      $4_1 = $4_1 - 1 | 0;
      if ($4_1) {
       continue
      }
      break;
     };
     $4_1 = $2_1;
     $2_1 = HEAP32[$3_1 + 44 >> 2];
     if ($4_1 >>> 0 < $2_1 >>> 0) {
      break label$1
     }
     $9($3_1 + 16 | 0, 67977, 1, $1_1, $2_1);
     $9($3_1 + 8 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2], 67973, 4);
     $4_1 = HEAP32[$3_1 + 12 >> 2];
     $1_1 = HEAP32[$3_1 + 8 >> 2];
     break label$2;
    }
    $9($3_1 + 32 | 0, 67977, 1, $1_1, $2_1);
    $9($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], 67977, 1);
    $4_1 = HEAP32[$3_1 + 28 >> 2];
    $1_1 = HEAP32[$3_1 + 24 >> 2];
   }
   HEAP32[$0_1 >> 2] = $1_1;
   HEAP32[$0_1 + 4 >> 2] = $4_1;
   global$0 = $3_1 - -64 | 0;
   return;
  }
  abort();
 }
 
 function $32($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
  var $8_1 = 0, $9_1 = 0, $10_1 = 0.0, $11_1 = 0;
  $8_1 = global$0 - 192 | 0;
  global$0 = $8_1;
  label$1 : {
   label$2 : {
    label$3 : {
     switch ($3_1 & 255) {
     case 2:
      if ($6_1 - $6_1 != 0.0) {
       break label$2
      }
     case 0:
     case 1:
     case 3:
      label$9 : {
       if (($2_1 | 0) < 3) {
        break label$9
       }
       if (!($3_1 & 255) | !($7(($1_1 + $2_1 | 0) - 3 | 0, 3, 67101, 3) & 1)) {
        break label$9
       }
       if (($3_1 & 255) != 2) {
        $31($8_1 + 168 | 0, $1_1, $2_1);
        $9($8_1 + 160 | 0, HEAP32[$8_1 + 168 >> 2], HEAP32[$8_1 + 172 >> 2], 67742, 20);
        $33($8_1 + 152 | 0, $3_1);
        $9($8_1 + 144 | 0, HEAP32[$8_1 + 160 >> 2], HEAP32[$8_1 + 164 >> 2], HEAP32[$8_1 + 152 >> 2], HEAP32[$8_1 + 156 >> 2]);
        $9($8_1 + 136 | 0, HEAP32[$8_1 + 144 >> 2], HEAP32[$8_1 + 148 >> 2], 67762, 62);
        $9_1 = $30($1_1, $2_1, 67956, 17, HEAP32[$8_1 + 136 >> 2], HEAP32[$8_1 + 140 >> 2]);
        break label$1;
       }
       $10_1 = Math_trunc($6_1);
       if ($10_1 < -62135596800.0 | $10_1 > 253402300799.0) {
        $31($8_1 + 128 | 0, $1_1, $2_1);
        $9($8_1 + 120 | 0, HEAP32[$8_1 + 128 >> 2], HEAP32[$8_1 + 132 >> 2], 67824, 68);
        $9_1 = HEAP32[$8_1 + 124 >> 2];
        $11_1 = HEAP32[$8_1 + 120 >> 2];
        $10_1 = $10_1 / 1.0e3;
        if (!(!($10_1 >= -62135596800.0) | !($10_1 <= 253402300799.0))) {
         $31($8_1 + 112 | 0, $1_1, $2_1);
         $9($8_1 + 104 | 0, HEAP32[$8_1 + 112 >> 2], HEAP32[$8_1 + 116 >> 2], 67892, 64);
         $11_1 = HEAP32[$8_1 + 104 >> 2];
         $9_1 = HEAP32[$8_1 + 108 >> 2];
        }
        $9_1 = $30($1_1, $2_1, 67956, 17, $11_1, $9_1);
        break label$1;
       }
       $6_1 = $10_1;
       break label$1;
      }
      if (($3_1 & 255) != 1) {
       break label$1
      }
      if (!($27($4_1, $5_1, 255) & 1)) {
       break label$1
      }
      $31($8_1 + 184 | 0, $1_1, $2_1);
      $9($8_1 + 176 | 0, HEAP32[$8_1 + 184 >> 2], HEAP32[$8_1 + 188 >> 2], 67381, 42);
      $9_1 = $30($1_1, $2_1, 67423, 14, HEAP32[$8_1 + 176 >> 2], HEAP32[$8_1 + 180 >> 2]);
      break label$1;
     case 5:
      $31($8_1 + 80 | 0, $1_1, $2_1);
      $9($8_1 + 72 | 0, HEAP32[$8_1 + 80 >> 2], HEAP32[$8_1 + 84 >> 2], 67437, 80);
      $9_1 = $30($1_1, $2_1, 67581, 15, HEAP32[$8_1 + 72 >> 2], HEAP32[$8_1 + 76 >> 2]);
      break label$1;
     case 4:
      $31($8_1 - -64 | 0, $1_1, $2_1);
      $9($8_1 + 56 | 0, HEAP32[$8_1 + 64 >> 2], HEAP32[$8_1 + 68 >> 2], 67517, 64);
      $9_1 = $30($1_1, $2_1, 67581, 15, HEAP32[$8_1 + 56 >> 2], HEAP32[$8_1 + 60 >> 2]);
      break label$1;
     case 6:
      $31($8_1 + 48 | 0, $1_1, $2_1);
      $9($8_1 + 40 | 0, HEAP32[$8_1 + 48 >> 2], HEAP32[$8_1 + 52 >> 2], 67596, 69);
      $9_1 = $30($1_1, $2_1, 67665, 14, HEAP32[$8_1 + 40 >> 2], HEAP32[$8_1 + 44 >> 2]);
      break label$1;
     default:
      break label$3;
     };
    }
    $31($8_1 + 32 | 0, $1_1, $2_1);
    $9($8_1 + 24 | 0, HEAP32[$8_1 + 32 >> 2], HEAP32[$8_1 + 36 >> 2], 67679, 4);
    $33($8_1 + 16 | 0, $3_1);
    $9($8_1 + 8 | 0, HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2], HEAP32[$8_1 + 16 >> 2], HEAP32[$8_1 + 20 >> 2]);
    $9($8_1, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2], 67683, 43);
    $9_1 = $30($1_1, $2_1, 67726, 16, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]);
    break label$1;
   }
   $31($8_1 + 96 | 0, $1_1, $2_1);
   $9($8_1 + 88 | 0, HEAP32[$8_1 + 96 >> 2], HEAP32[$8_1 + 100 >> 2], 67331, 50);
   $9_1 = $30($1_1, $2_1, 67726, 16, HEAP32[$8_1 + 88 >> 2], HEAP32[$8_1 + 92 >> 2]);
  }
  HEAP32[$0_1 + 32 >> 2] = $9_1;
  HEAP8[$0_1 | 0] = $3_1;
  HEAP32[$0_1 + 4 >> 2] = $4_1;
  HEAP32[$0_1 + 8 >> 2] = $5_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP8[$0_1 + 24 | 0] = $7_1 & 1;
  global$0 = $8_1 + 192 | 0;
 }
 
 function $33($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $3_1 = 4;
  $2_1 = 68001;
  label$1 : {
   label$2 : {
    switch ($1_1 & 255) {
    case 1:
     $2_1 = 69107;
     break label$1;
    case 2:
     $3_1 = 8;
     $2_1 = 68005;
     break label$1;
    case 3:
     $3_1 = 9;
     $2_1 = 68013;
     break label$1;
    case 4:
     $3_1 = 9;
     $2_1 = 68022;
     break label$1;
    case 5:
     $3_1 = 6;
     $2_1 = 68031;
     break label$1;
    case 6:
     $3_1 = 8;
     $2_1 = 68037;
     break label$1;
    case 8:
     $3_1 = 10;
     $2_1 = 68045;
     break label$1;
    case 9:
     $3_1 = 8;
     $2_1 = 68055;
     break label$1;
    case 10:
     $3_1 = 8;
     $2_1 = 68063;
     break label$1;
    case 0:
     break label$1;
    default:
     break label$2;
    };
   }
   $3_1 = 9;
   $2_1 = 68071;
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $3_1;
 }
 
 function $34($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 48 | 0;
  global$0 = $2_1;
  if (!(!$0_1 | !$1_1)) {
   $3_1 = HEAP32[$1_1 + 20 >> 2];
   HEAP32[$2_1 + 40 >> 2] = HEAP32[$1_1 + 16 >> 2];
   HEAP32[$2_1 + 44 >> 2] = $3_1;
   $3_1 = HEAP32[$1_1 + 12 >> 2];
   HEAP32[$2_1 + 32 >> 2] = HEAP32[$1_1 + 8 >> 2];
   HEAP32[$2_1 + 36 >> 2] = $3_1;
   $3_1 = HEAP32[$1_1 + 4 >> 2];
   HEAP32[$2_1 + 24 >> 2] = HEAP32[$1_1 >> 2];
   HEAP32[$2_1 + 28 >> 2] = $3_1;
   $8($2_1 + 8 | 0, HEAP32[$0_1 + 76 >> 2], $2_1 + 24 | 0, HEAP32[$0_1 + 80 >> 2], HEAP32[$0_1 + 84 >> 2], 1, 24);
   $3_1 = HEAP32[$2_1 + 16 >> 2];
   $1_1 = HEAP32[$2_1 + 12 >> 2];
   HEAP32[$0_1 + 76 >> 2] = HEAP32[$2_1 + 8 >> 2];
   HEAP32[$0_1 + 80 >> 2] = $1_1;
   HEAP32[$0_1 + 84 >> 2] = $3_1;
   global$0 = $2_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $35($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $6_1 = global$0 - 48 | 0;
  global$0 = $6_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      $8_1 = $3_1 & 255;
      switch ($8_1 | 0) {
      case 0:
       break label$1;
      case 1:
       break label$3;
      default:
       break label$4;
      };
     }
     if (($8_1 | 0) == 7) {
      break label$1
     }
     break label$2;
    }
    if (($5_1 | 0) > 4096) {
     break label$2
    }
    if ($0_1) {
     HEAP32[$0_1 + 4 >> 2] = $5_1;
     HEAP32[$0_1 >> 2] = $4_1;
     break label$1;
    }
    abort();
   }
   $7_1 = $2(24);
   $31($6_1 + 40 | 0, $1_1, $2_1);
   $9($6_1 + 32 | 0, HEAP32[$6_1 + 40 >> 2], HEAP32[$6_1 + 44 >> 2], 67679, 4);
   $33($6_1 + 24 | 0, $3_1);
   $9($6_1 + 16 | 0, HEAP32[$6_1 + 32 >> 2], HEAP32[$6_1 + 36 >> 2], HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]);
   $9($6_1 + 8 | 0, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2], 67026, 56);
   $0_1 = HEAP32[$6_1 + 12 >> 2];
   $3_1 = HEAP32[$6_1 + 8 >> 2];
   HEAP32[$7_1 + 20 >> 2] = $2_1;
   HEAP32[$7_1 + 16 >> 2] = $1_1;
   HEAP32[$7_1 + 8 >> 2] = $3_1;
   HEAP32[$7_1 + 12 >> 2] = $0_1;
   HEAP32[$7_1 + 4 >> 2] = 19;
   HEAP32[$7_1 >> 2] = 67082;
  }
  global$0 = $6_1 + 48 | 0;
  return $7_1;
 }
 
 function $36($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1) {
  var $10_1 = 0;
  $10_1 = global$0 + -64 | 0;
  global$0 = $10_1;
  label$1 : {
   if ($9_1) {
    $34($0_1, $9_1);
    break label$1;
   }
   if ($1_1) {
    HEAP32[$10_1 + 40 >> 2] = 0;
    HEAP32[$10_1 + 44 >> 2] = 0;
    HEAP32[$10_1 + 56 >> 2] = 0;
    HEAP32[$10_1 + 60 >> 2] = 0;
    HEAP32[$10_1 + 40 >> 2] = $6_1;
    HEAP8[$10_1 + 56 | 0] = $8_1 & 1;
    HEAP32[$10_1 + 32 >> 2] = 0;
    HEAP32[$10_1 + 36 >> 2] = 0;
    HEAP32[$10_1 + 24 >> 2] = $2_1;
    HEAP32[$10_1 + 28 >> 2] = $3_1;
    HEAP8[$10_1 + 32 | 0] = $4_1;
    HEAP32[$10_1 + 36 >> 2] = $5_1;
    HEAPF64[$10_1 + 48 >> 3] = $7_1;
    $8($10_1 + 8 | 0, HEAP32[$1_1 >> 2], $10_1 + 24 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], 1, 40);
    $0_1 = HEAP32[$10_1 + 16 >> 2];
    $2_1 = HEAP32[$10_1 + 12 >> 2];
    HEAP32[$1_1 >> 2] = HEAP32[$10_1 + 8 >> 2];
    HEAP32[$1_1 + 4 >> 2] = $2_1;
    HEAP32[$1_1 + 8 >> 2] = $0_1;
    break label$1;
   }
   abort();
  }
  global$0 = $10_1 - -64 | 0;
 }
 
 function $37($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $2(24);
  $9($2_1 + 8 | 0, 66466, 12, $0_1, $1_1);
  $9($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 66478, 68);
  $0_1 = HEAP32[$2_1 + 4 >> 2];
  $1_1 = HEAP32[$2_1 >> 2];
  HEAP32[$3_1 + 20 >> 2] = 7;
  HEAP32[$3_1 + 16 >> 2] = 66561;
  HEAP32[$3_1 + 8 >> 2] = $1_1;
  HEAP32[$3_1 + 12 >> 2] = $0_1;
  HEAP32[$3_1 + 4 >> 2] = 15;
  HEAP32[$3_1 >> 2] = 66546;
  global$0 = $2_1 + 16 | 0;
  return $3_1;
 }
 
 function $38($0_1, $1_1) {
  var $2_1 = 0;
  $0_1 = $0_1 - 1 | 0;
  if (($0_1 | 0) >= 0) {
   $0_1 = 1e3 << ($0_1 >>> 0 < 9 ? $0_1 : 9);
   $1_1 = ($1_1 * -.25 + 1.0) * +(($0_1 >>> 0 < 3e5 ? $0_1 : 3e5) >>> 0);
   $2_1 = $1_1 >= -2147483648.0;
   $0_1 = $1_1 != $1_1 ? 0 : $2_1 ? 2147483647 : -2147483648;
   return $2_1 ? ($1_1 <= 2147483647.0 ? ~~$1_1 : $0_1) : $0_1;
  }
  abort();
 }
 
 function $39($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  label$1 : {
   if (($16(fimport$11($1_1 | 0, 65606, 6) | 0) | 0) <= ($2_1 | 0)) {
    $2_1 = 0;
    $4_1 = 7;
    $1_1 = 0;
    break label$1;
   }
   $40($3_1, fimport$7($1_1 | 0, $2_1 | 0) | 0, 1);
   $5_1 = HEAPU8[$3_1 + 24 | 0];
   $6_1 = HEAPF64[$3_1 + 16 >> 3];
   $2_1 = HEAP32[$3_1 + 4 >> 2];
   $4_1 = HEAPU8[$3_1 | 0];
   $1_1 = HEAP32[$3_1 + 8 >> 2];
  }
  HEAP8[$0_1 | 0] = $4_1;
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  HEAP32[$0_1 + 8 >> 2] = $1_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP8[$0_1 + 24 | 0] = $5_1 & 1;
  global$0 = $3_1 + 32 | 0;
 }
 
 function $40($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0, $7_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $5_1 = $16(fimport$7($1_1 | 0, $2_1 - 1 | 0) | 0);
  $4_1 = fimport$7($1_1 | 0, $2_1 | 0) | 0;
  $2_1 = 0;
  $1_1 = 0;
  label$1 : {
   label$2 : {
    switch (($5_1 & 255) - 1 | 0) {
    case 0:
     $19($3_1 + 8 | 0, $4_1);
     $2_1 = HEAP32[$3_1 + 12 >> 2];
     $1_1 = HEAP32[$3_1 + 8 >> 2];
     break label$1;
    case 1:
     $6_1 = +fimport$5($4_1 | 0);
     break label$1;
    case 2:
     break label$2;
    default:
     break label$1;
    };
   }
   $7_1 = (fimport$10($4_1 | 0) | 0) != 0;
  }
  HEAP8[$0_1 + 24 | 0] = $7_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  HEAP8[$0_1 | 0] = $5_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $41($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0;
  $3_1 = global$0 - 96 | 0;
  global$0 = $3_1;
  $39($3_1 - -64 | 0, $1_1, $2_1);
  label$1 : {
   $4_1 = HEAPU8[$3_1 + 64 | 0];
   if (($4_1 | 0) == 7) {
    $4_1 = 0;
    $1_1 = 0;
    $2_1 = 0;
    break label$1;
   }
   $5_1 = fimport$7(fimport$7($1_1 | 0, $2_1 | 0) | 0, 1) | 0;
   if (!($5_1 ? ($4_1 | 0) == 4 : 0)) {
    $2_1 = $2(24);
    $33($3_1 + 16 | 0, $4_1);
    $9($3_1 + 8 | 0, 66761, 19, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
    $9($3_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], 66780, 54);
    $1_1 = HEAP32[$3_1 + 4 >> 2];
    $4_1 = HEAP32[$3_1 >> 2];
    HEAP32[$2_1 + 20 >> 2] = 10;
    HEAP32[$2_1 + 16 >> 2] = 66852;
    HEAP32[$2_1 + 8 >> 2] = $4_1;
    HEAP32[$2_1 + 12 >> 2] = $1_1;
    HEAP32[$2_1 + 4 >> 2] = 18;
    HEAP32[$2_1 >> 2] = 66834;
    $4_1 = 0;
    $1_1 = 0;
    break label$1;
   }
   $4_1 = ($16(fimport$11($5_1 | 0, 65606, 6) | 0) | 0) / 3 | 0;
   if ($4_1 >>> 0 <= 107374182) {
    $1_1 = 2;
    $6_1 = $4_1;
    $7_1 = $2(Math_imul($4_1, 40));
    $2_1 = $7_1;
    while (1) {
     if ($6_1) {
      $19($3_1 + 56 | 0, fimport$7($5_1 | 0, $1_1 - 2 | 0) | 0);
      $8_1 = HEAP32[$3_1 + 56 >> 2];
      $9_1 = HEAP32[$3_1 + 60 >> 2];
      $40($3_1 + 24 | 0, $5_1, $1_1);
      $10_1 = HEAPU8[$3_1 + 48 | 0];
      $11_1 = HEAPF64[$3_1 + 40 >> 3];
      $12_1 = HEAP32[$3_1 + 32 >> 2];
      $13_1 = HEAP32[$3_1 + 28 >> 2];
      HEAP8[$2_1 + 8 | 0] = HEAPU8[$3_1 + 24 | 0];
      HEAP32[$2_1 + 4 >> 2] = $9_1;
      HEAP32[$2_1 >> 2] = $8_1;
      HEAP32[$2_1 + 12 >> 2] = $13_1;
      HEAP32[$2_1 + 16 >> 2] = $12_1;
      HEAPF64[$2_1 + 24 >> 3] = $11_1;
      HEAP8[$2_1 + 32 | 0] = $10_1 & 1;
      $6_1 = $6_1 - 1 | 0;
      $1_1 = $1_1 + 3 | 0;
      $2_1 = $2_1 + 40 | 0;
      continue;
     }
     break;
    };
    $2_1 = 0;
    $1_1 = $4_1;
    break label$1;
   }
   abort();
  }
  HEAP32[$0_1 >> 2] = $7_1;
  HEAP32[$0_1 + 4 >> 2] = $4_1;
  HEAP32[$0_1 + 8 >> 2] = $1_1;
  HEAP32[$0_1 + 12 >> 2] = $2_1;
  global$0 = $3_1 + 96 | 0;
 }
 
 function $42($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $5_1 = ($2_1 | 0) > 0 ? $2_1 : 0;
  label$1 : {
   while (1) {
    if ($5_1) {
     if (!$2_1) {
      break label$1
     }
     $6_1 = HEAP32[$1_1 + 20 >> 2];
     $7_1 = HEAP32[$1_1 + 16 >> 2];
     $8_1 = HEAP32[$1_1 + 12 >> 2];
     $9_1 = HEAP32[$1_1 + 8 >> 2];
     $10_1 = HEAP32[$1_1 + 4 >> 2];
     $11_1 = HEAP32[$1_1 >> 2];
     $12_1 = fimport$11($0_1 | 0, 68861, 4) | 0;
     (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $43($11_1, $10_1, $9_1, $8_1, $7_1, $6_1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
     fimport$2($12_1 | 0, 68208, 4, $4_1 + 12 | 0, 1) | 0;
     $1_1 = $1_1 + 24 | 0;
     $5_1 = $5_1 - 1 | 0;
     $2_1 = $2_1 - 1 | 0;
     continue;
    }
    break;
   };
   if ($3_1) {
    (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $43(0, 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2])), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
    HEAP32[$4_1 >> 2] = 1;
    HEAP32[$4_1 + 4 >> 2] = 0;
    $44($0_1, 70793, 8, $4_1, 3);
   }
   global$0 = $4_1 + 16 | 0;
   return ($3_1 | 0) != 0;
  }
  abort();
 }
 
 function $43($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $6_1 = global$0 - 16 | 0;
  global$0 = $6_1;
  $2_1 = fimport$3($2_1 | 0, $3_1 | 0) | 0;
  $3_1 = fimport$3($4_1 | 0, $5_1 | 0) | 0;
  (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$6_1 + 8 >> 2] = $3_1;
  HEAP32[$6_1 + 4 >> 2] = $2_1;
  $0_1 = fimport$2(6, 68212, 6, $6_1 + 4 | 0, 3) | 0;
  global$0 = $6_1 + 16 | 0;
  return $0_1;
 }
 
 function $44($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $6_1 = $2(8);
  HEAP32[$6_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
  $8($5_1, $6_1, $3_1, 2, 2, $4_1, 4);
  fimport$2(6, 68218, 6, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $45($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $2(8);
  HEAP32[$3_1 + 4 >> 2] = $1_1;
  HEAP32[$3_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $12($3_1, 7, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$2(6, 68230, 4, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $46($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  fimport$2($0_1 | 0, 68246, 12, $5_1 + 8 | 0, 2) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $47($0_1) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $19($1_1 + 8 | 0, fimport$2(6, 71018, 4, 0, 0) | 0);
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $48($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  label$1 : {
   if (!$1_1) {
    break label$1
   }
   $22($2_1 + 16 | 0, 71008, 10, HEAP32[$1_1 + 56 >> 2], HEAP32[$1_1 + 60 >> 2]);
   $4_1 = -1;
   $6_1 = HEAP32[$2_1 + 20 >> 2];
   $9_1 = HEAP32[$2_1 + 16 >> 2];
   while (1) {
    $3_1 = ($4_1 << 3) + $9_1 | 0;
    label$3 : {
     while (1) {
      $4_1 = $4_1 + 1 | 0;
      if (($6_1 | 0) <= ($4_1 | 0)) {
       break label$3
      }
      if ($4_1 >>> 0 >= $6_1 >>> 0) {
       break label$1
      }
      $5_1 = $3_1 + 12 | 0;
      $3_1 = $3_1 + 8 | 0;
      $5_1 = HEAP32[$5_1 >> 2];
      if (($5_1 | 0) != (HEAP32[$1_1 + 60 >> 2] + 60 | 0)) {
       continue
      }
      break;
     };
     $3_1 = HEAP32[$3_1 >> 2];
     HEAP32[$2_1 + 28 >> 2] = $5_1;
     HEAP32[$2_1 + 24 >> 2] = $3_1;
     $8($2_1, $7_1, $2_1 + 24 | 0, $8_1, $10_1, 1, 8);
     $10_1 = HEAP32[$2_1 + 8 >> 2];
     $8_1 = HEAP32[$2_1 + 4 >> 2];
     $7_1 = HEAP32[$2_1 >> 2];
     continue;
    }
    break;
   };
   HEAP32[$0_1 >> 2] = $7_1;
   HEAP32[$0_1 + 4 >> 2] = $8_1;
   global$0 = $2_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $49($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  label$1 : {
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   HEAP32[$0_1 + 120 >> 2] = 0;
   HEAP32[$0_1 + 124 >> 2] = 0;
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   HEAP8[$0_1 + 72 | 0] = 1;
   $59(HEAP32[$1_1 >> 2]);
   return;
  }
  abort();
 }
 
 function $50($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
  var $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0.0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0.0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $9_1 = global$0 - 752 | 0;
  global$0 = $9_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       label$6 : {
        if ($8_1) {
         $2_1 = 0;
         $6_1 = 0;
         $7_1 = 0;
         $4_1 = 0;
         $3_1 = 0;
         break label$6;
        }
        label$8 : {
         label$9 : {
          label$10 : {
           label$11 : {
            if ($7_1) {
             break label$11
            }
            label$12 : {
             $8_1 = $2_1 & 255;
             if (($8_1 | 0) == 7) {
              break label$12
             }
             if (($8_1 | 0) != 1) {
              break label$11
             }
             if (!$4_1) {
              break label$12
             }
             wasm2js_memory_fill($9_1 + 612 | 0, 0, 96);
             HEAP8[$9_1 + 665 | 0] = 1;
             $16_1 = $9_1 + 676 | 0;
             $17_1 = $9_1 + 668 | 0;
             $19_1 = $9_1 + 640 | 0;
             $18_1 = $9_1 + 628 | 0;
             break label$10;
            }
            if (!$0_1) {
             break label$5
            }
            HEAP32[$9_1 + 604 >> 2] = HEAP32[$0_1 + 152 >> 2];
            $44($1_1, 68751, 9, $9_1 + 604 | 0, 1);
            break label$1;
           }
           wasm2js_memory_fill($9_1 + 608 | 0, 0, 100);
           HEAP8[$9_1 + 665 | 0] = 1;
           $16_1 = $9_1 + 676 | 0;
           $17_1 = $9_1 + 668 | 0;
           $19_1 = $9_1 + 640 | 0;
           $18_1 = $9_1 + 628 | 0;
           label$13 : {
            label$14 : {
             switch ($2_1 & 255) {
             case 2:
              $15_1 = Math_abs($5_1);
              if (!(!($15_1 <= 9007199254740991.0) | Math_trunc($5_1) != $5_1)) {
               HEAP8[$9_1 + 736 | 0] = 0;
               HEAP32[$9_1 + 728 >> 2] = 0;
               HEAP32[$9_1 + 732 >> 2] = 0;
               HEAP32[$9_1 + 720 >> 2] = 0;
               HEAP32[$9_1 + 724 >> 2] = 0;
               $2_1 = 16;
               while (1) {
                if (!($15_1 >= 1.0 ? 0 : ($2_1 | 0) != 16)) {
                 if ($2_1 >>> 0 > 16) {
                  break label$5
                 }
                 $22_1 = $15_1;
                 $15_1 = Math_trunc($15_1 / 10.0);
                 $22_1 = $22_1 - $15_1 * 10.0;
                 $4_1 = $22_1 >= 0.0;
                 $3_1 = $4_1 ? -1 : 0;
                 HEAP8[($9_1 + 720 | 0) + $2_1 | 0] = ($4_1 ? ($22_1 <= 255.0 ? ~~$22_1 >>> 0 : $3_1) : $3_1) + 48;
                 $2_1 = $2_1 - 1 | 0;
                 continue;
                }
                break;
               };
               label$20 : {
                if (!($5_1 < 0.0)) {
                 $2_1 = $2_1 + 1 | 0;
                 break label$20;
                }
                if ($2_1 >>> 0 > 16) {
                 break label$5
                }
                HEAP8[($9_1 + 720 | 0) + $2_1 | 0] = 45;
               }
               $10($9_1 + 576 | 0, ($9_1 + 720 | 0) + $2_1 | 0, 17 - $2_1 | 0);
               $2_1 = HEAP32[$9_1 + 580 >> 2];
               HEAP32[$9_1 + 612 >> 2] = $2_1;
               $3_1 = HEAP32[$9_1 + 576 >> 2];
               HEAP32[$9_1 + 608 >> 2] = $3_1;
               $4_1 = HEAP32[$9_1 + 696 >> 2];
               $8_1 = HEAP32[$9_1 + 700 >> 2];
               $11_1 = HEAP32[$9_1 + 704 >> 2];
               $9($9_1 + 568 | 0, 66371, 43, $3_1, $2_1);
               $9($9_1 + 560 | 0, HEAP32[$9_1 + 568 >> 2], HEAP32[$9_1 + 572 >> 2], 66414, 2);
               $2_1 = HEAP32[$9_1 + 564 >> 2];
               HEAP32[$9_1 + 712 >> 2] = HEAP32[$9_1 + 560 >> 2];
               HEAP32[$9_1 + 716 >> 2] = $2_1;
               $8($9_1 + 544 | 0, $4_1, $9_1 + 712 | 0, $8_1, $11_1, 1, 8);
               HEAP32[$9_1 + 704 >> 2] = HEAP32[$9_1 + 552 >> 2];
               $11_1 = HEAP32[$9_1 + 548 >> 2];
               HEAP32[$9_1 + 700 >> 2] = $11_1;
               $2_1 = HEAP32[$9_1 + 544 >> 2];
               HEAP32[$9_1 + 696 >> 2] = $2_1;
               $4_1 = HEAP32[$9_1 + 612 >> 2];
               $3_1 = HEAP32[$9_1 + 608 >> 2];
               break label$9;
              }
              $8_1 = $37(66416, 35);
              break label$13;
             case 0:
             case 7:
              $33($9_1 + 592 | 0, $2_1);
              $9($9_1 + 584 | 0, 66451, 3, HEAP32[$9_1 + 592 >> 2], HEAP32[$9_1 + 596 >> 2]);
              $8_1 = $37(HEAP32[$9_1 + 584 >> 2], HEAP32[$9_1 + 588 >> 2]);
              break label$13;
             case 1:
              break label$10;
             default:
              break label$14;
             };
            }
            $33($9_1 + 160 | 0, $2_1);
            $9($9_1 + 152 | 0, 66451, 3, HEAP32[$9_1 + 160 >> 2], HEAP32[$9_1 + 164 >> 2]);
            $9($9_1 + 144 | 0, HEAP32[$9_1 + 152 >> 2], HEAP32[$9_1 + 156 >> 2], 66454, 12);
            $8_1 = $37(HEAP32[$9_1 + 144 >> 2], HEAP32[$9_1 + 148 >> 2]);
           }
           $2_1 = 0;
           $4_1 = 0;
           $3_1 = 0;
           break label$8;
          }
          HEAP32[$9_1 + 612 >> 2] = $4_1;
          HEAP32[$9_1 + 608 >> 2] = $3_1;
          $2_1 = 0;
         }
         label$22 : {
          if ($4_1) {
           if ($28($3_1, $4_1) & 1) {
            $8_1 = $37(66217, 40);
            break label$8;
           }
           if ($27($3_1, $4_1, 254) & 1) {
            $8_1 = $37(66257, 26);
            break label$8;
           }
           $25($9_1 + 536 | 0, $3_1, $4_1);
           $8_1 = HEAP32[$9_1 + 540 >> 2];
           if (!$8_1) {
            $8_1 = $37(66283, 14);
            break label$8;
           }
           $10_1 = HEAP32[$9_1 + 536 >> 2];
           if ($7($10_1, $8_1, 68001, 4) & 1) {
            break label$22
           }
           if ($7($10_1, $8_1, 68071, 9) & 1) {
            break label$22
           }
           if ($7($10_1, $8_1, 66353, 3) & 1) {
            break label$22
           }
           if ($7($10_1, $8_1, 66356, 15) & 1) {
            break label$22
           }
          }
          label$27 : {
           label$28 : {
            label$29 : {
             if (($7_1 | 0) <= 150) {
              $20_1 = $7_1 - 1 | 0;
              $21_1 = (($7_1 | 0) > 0 ? $7_1 : 0) - 1 | 0;
              $7_1 = -1;
              while (1) {
               label$32 : {
                label$33 : {
                 label$34 : {
                  label$35 : {
                   label$36 : {
                    if (($7_1 | 0) != ($21_1 | 0)) {
                     if (($7_1 | 0) == ($20_1 | 0)) {
                      break label$5
                     }
                     $7_1 = $7_1 + 1 | 0;
                     $3_1 = Math_imul($7_1, 40) + $6_1 | 0;
                     $4_1 = HEAPU8[$3_1 + 32 | 0];
                     $15_1 = HEAPF64[$3_1 + 24 >> 3];
                     $2_1 = HEAP32[$3_1 + 16 >> 2];
                     $14_1 = HEAP32[$3_1 + 12 >> 2];
                     $13_1 = HEAPU8[$3_1 + 8 | 0];
                     $10_1 = HEAP32[$3_1 >> 2];
                     $12_1 = HEAP32[$3_1 + 4 >> 2];
                     if ($7($10_1, $12_1, 71055, 5) & 1) {
                      $3_1 = $13_1 & 255;
                      HEAP8[$9_1 + 624 | 0] = ($3_1 | 0) != 7;
                      $8_1 = 0;
                      label$39 : {
                       switch ($3_1 | 0) {
                       default:
                        if (($3_1 | 0) == 7) {
                         break label$32
                        }
                        $8_1 = $2(24);
                        $33($9_1 + 184 | 0, $13_1);
                        $9($9_1 + 176 | 0, 66038, 13, HEAP32[$9_1 + 184 >> 2], HEAP32[$9_1 + 188 >> 2]);
                        $9($9_1 + 168 | 0, HEAP32[$9_1 + 176 >> 2], HEAP32[$9_1 + 180 >> 2], 66051, 40);
                        $3_1 = HEAP32[$9_1 + 172 >> 2];
                        HEAP32[$8_1 + 8 >> 2] = HEAP32[$9_1 + 168 >> 2];
                        break label$28;
                       case 0:
                        break label$32;
                       case 1:
                        break label$39;
                       };
                      }
                      HEAP32[$9_1 + 620 >> 2] = $2_1;
                      HEAP32[$9_1 + 616 >> 2] = $14_1;
                      if (!$2_1) {
                       break label$32
                      }
                      $10_1 = 0;
                      HEAP32[$9_1 + 744 >> 2] = 0;
                      while (1) {
                       label$42 : {
                        $11($9_1 + 192 | 0, $14_1, $2_1, $9_1 + 744 | 0);
                        if (!HEAPU8[$9_1 + 192 | 0]) {
                         break label$42
                        }
                        $11_1 = HEAP32[$9_1 + 196 >> 2];
                        $3_1 = 71;
                        $12_1 = 66862;
                        $4_1 = HEAP32[$9_1 + 200 >> 2];
                        if ($26($4_1) & 1 | ($4_1 | 0) <= 31 | ($4_1 | 0) == 65533) {
                         break label$29
                        }
                        $13_1 = $11_1;
                        $11_1 = ($4_1 | 0) == 64;
                        $8_1 = $11_1 ? $13_1 : $8_1;
                        $10_1 = $10_1 + $11_1 | 0;
                        if ($4_1 - 127 >>> 0 >= 33) {
                         continue
                        }
                        break label$29;
                       }
                       break;
                      };
                      $3_1 = 41;
                      $12_1 = 66933;
                      if (!$8_1 | ($10_1 | 0) != 1 | ($2_1 - 1 | 0) == ($8_1 | 0)) {
                       break label$29
                      }
                      $8_1 = 0;
                      if (!($27($14_1, $2_1, 254) & 1)) {
                       break label$32
                      }
                      $3_1 = 39;
                      $12_1 = 66987;
                      break label$29;
                     }
                     if ($7($10_1, $12_1, 71062, 4) & 1) {
                      label$44 : {
                       switch ($13_1 & 255) {
                       case 1:
                        HEAP8[$9_1 + 664 | 0] = 1;
                        $10_1 = 0;
                        while (1) {
                         $4_1 = $10_1 + $14_1 | 0;
                         $11_1 = 0;
                         while (1) {
                          $3_1 = $10_1 + $11_1 | 0;
                          if (($3_1 | 0) > ($2_1 | 0)) {
                           break label$33
                          }
                          label$50 : {
                           if (($2_1 | 0) <= ($3_1 | 0)) {
                            break label$50
                           }
                           if ($2_1 >>> 0 <= $3_1 >>> 0) {
                            break label$5
                           }
                           if (HEAPU8[$4_1 + $11_1 | 0] == 44) {
                            break label$50
                           }
                           $11_1 = $11_1 + 1 | 0;
                           continue;
                          }
                          break;
                         };
                         if ($2_1 >>> 0 < $3_1 >>> 0 | $3_1 >>> 0 < $10_1 >>> 0) {
                          break label$5
                         }
                         $25($9_1 + 312 | 0, $4_1, $11_1);
                         $10_1 = $3_1 + 1 | 0;
                         $3_1 = HEAP32[$9_1 + 316 >> 2];
                         if (!$3_1) {
                          continue
                         }
                         $4_1 = HEAP32[$9_1 + 312 >> 2];
                         if ($27($4_1, $3_1, 255) & 1) {
                          $31($9_1 + 288 | 0, $4_1, $3_1);
                          $9($9_1 + 280 | 0, 66091, 8, HEAP32[$9_1 + 288 >> 2], HEAP32[$9_1 + 292 >> 2]);
                          $9($9_1 + 272 | 0, HEAP32[$9_1 + 280 >> 2], HEAP32[$9_1 + 284 >> 2], 67381, 42);
                          $34($9_1 + 608 | 0, $30(71062, 4, 67423, 14, HEAP32[$9_1 + 272 >> 2], HEAP32[$9_1 + 276 >> 2]));
                         } else {
                          HEAP32[$9_1 + 724 >> 2] = $3_1;
                          HEAP32[$9_1 + 720 >> 2] = $4_1;
                          $8($9_1 + 296 | 0, HEAP32[$9_1 + 652 >> 2], $9_1 + 720 | 0, HEAP32[$9_1 + 656 >> 2], HEAP32[$9_1 + 660 >> 2], 1, 8);
                          HEAP32[$9_1 + 660 >> 2] = HEAP32[$9_1 + 304 >> 2];
                          $3_1 = HEAP32[$9_1 + 300 >> 2];
                          HEAP32[$9_1 + 652 >> 2] = HEAP32[$9_1 + 296 >> 2];
                          HEAP32[$9_1 + 656 >> 2] = $3_1;
                         }
                         continue;
                        };
                       case 6:
                        $34($9_1 + 608 | 0, $30(71062, 4, 67665, 14, 66099, 59));
                        break label$33;
                       default:
                        $32($9_1 + 232 | 0, 71062, 4, $13_1, $14_1, $2_1, $15_1, $4_1);
                        $3_1 = $9_1 + 608 | 0;
                        $2_1 = HEAP32[$9_1 + 264 >> 2];
                        if (!$2_1) {
                         $33($9_1 + 224 | 0, $13_1);
                         $9($9_1 + 216 | 0, 66158, 10, HEAP32[$9_1 + 224 >> 2], HEAP32[$9_1 + 228 >> 2]);
                         $9($9_1 + 208 | 0, HEAP32[$9_1 + 216 >> 2], HEAP32[$9_1 + 220 >> 2], 66168, 36);
                         $2_1 = $30(71062, 4, 66204, 13, HEAP32[$9_1 + 208 >> 2], HEAP32[$9_1 + 212 >> 2]);
                        }
                        $34($3_1, $2_1);
                        break label$33;
                       case 7:
                        break label$33;
                       case 0:
                        break label$44;
                       };
                      }
                      HEAP8[$9_1 + 664 | 0] = 1;
                      break label$33;
                     }
                     if ($7($10_1, $12_1, 71066, 14) & 1) {
                      $8_1 = 0;
                      label$56 : {
                       label$57 : {
                        $2_1 = $13_1 & 255;
                        switch ($2_1 - 3 | 0) {
                        case 4:
                         break label$32;
                        case 0:
                         break label$36;
                        case 1:
                        case 2:
                        case 3:
                         break label$56;
                        default:
                         break label$57;
                        };
                       }
                       if (!$2_1) {
                        break label$32
                       }
                      }
                      $33($9_1 + 336 | 0, $13_1);
                      $9($9_1 + 328 | 0, 65893, 20, HEAP32[$9_1 + 336 >> 2], HEAP32[$9_1 + 340 >> 2]);
                      $9($9_1 + 320 | 0, HEAP32[$9_1 + 328 >> 2], HEAP32[$9_1 + 332 >> 2], 65913, 21);
                      $34($9_1 + 608 | 0, $30($10_1, $12_1, 66204, 13, HEAP32[$9_1 + 320 >> 2], HEAP32[$9_1 + 324 >> 2]));
                      break label$32;
                     }
                     if ($7($10_1, $12_1, 71080, 9) & 1) {
                      $8_1 = $35($17_1, $10_1, $12_1, $13_1, $14_1, $2_1);
                      break label$32;
                     }
                     if ($7($10_1, $12_1, 71089, 8) & 1) {
                      $8_1 = $35($16_1, $10_1, $12_1, $13_1, $14_1, $2_1);
                      break label$32;
                     }
                     if ($7($10_1, $12_1, 68884, 4) & 1) {
                      break label$34
                     }
                     if ($7($10_1, $12_1, 65946, 5) & 1) {
                      break label$34
                     }
                     if ($7($10_1, $12_1, 65951, 10) & 1) {
                      break label$35
                     }
                     if ($7($10_1, $12_1, 65961, 12) & 1) {
                      break label$35
                     }
                     $8_1 = $29($10_1, $12_1);
                     label$60 : {
                      if ($8_1) {
                       break label$60
                      }
                      $3_1 = -1;
                      $8_1 = 68080;
                      label$61 : {
                       while (1) {
                        if (($3_1 | 0) == 15) {
                         break label$61
                        }
                        $3_1 = $3_1 + 1 | 0;
                        $11_1 = $8_1;
                        $8_1 = $8_1 + 8 | 0;
                        if (!($7(HEAP32[$11_1 >> 2], HEAP32[$11_1 + 4 >> 2], $10_1, $12_1) & 1)) {
                         continue
                        }
                        break;
                       };
                       if ($3_1 >>> 0 > 15) {
                        break label$61
                       }
                       $31($9_1 + 512 | 0, $10_1, $12_1);
                       $9($9_1 + 504 | 0, HEAP32[$9_1 + 512 >> 2], HEAP32[$9_1 + 516 >> 2], 65973, 52);
                       $8_1 = $30($10_1, $12_1, 66025, 13, HEAP32[$9_1 + 504 >> 2], HEAP32[$9_1 + 508 >> 2]);
                       break label$60;
                      }
                      $32($9_1 + 464 | 0, $10_1, $12_1, $13_1, $14_1, $2_1, $15_1, $4_1);
                      $4_1 = HEAPU8[$9_1 + 488 | 0];
                      $15_1 = HEAPF64[$9_1 + 480 >> 3];
                      $2_1 = HEAP32[$9_1 + 472 >> 2];
                      $14_1 = HEAP32[$9_1 + 468 >> 2];
                      $13_1 = HEAPU8[$9_1 + 464 | 0];
                      $8_1 = HEAP32[$9_1 + 496 >> 2];
                     }
                     $36($9_1 + 608 | 0, $19_1, $10_1, $12_1, $13_1, $14_1, $2_1, $15_1, $4_1, $8_1);
                     break label$33;
                    }
                    $11_1 = HEAP32[$9_1 + 700 >> 2];
                    $2_1 = HEAP32[$9_1 + 696 >> 2];
                    $6_1 = HEAP32[$9_1 + 688 >> 2];
                    $14_1 = HEAP32[$9_1 + 684 >> 2];
                    $17_1 = HEAP32[$9_1 + 680 >> 2];
                    $20_1 = HEAP32[$9_1 + 676 >> 2];
                    $16_1 = HEAP32[$9_1 + 672 >> 2];
                    $21_1 = HEAP32[$9_1 + 668 >> 2];
                    $23_1 = HEAPU8[$9_1 + 665 | 0];
                    $18_1 = HEAPU8[$9_1 + 664 | 0];
                    $10_1 = HEAP32[$9_1 + 656 >> 2];
                    $7_1 = HEAP32[$9_1 + 652 >> 2];
                    $19_1 = HEAP32[$9_1 + 648 >> 2];
                    $12_1 = HEAP32[$9_1 + 644 >> 2];
                    $24_1 = HEAP32[$9_1 + 640 >> 2];
                    $25_1 = HEAP32[$9_1 + 632 >> 2];
                    $26_1 = HEAP32[$9_1 + 628 >> 2];
                    $27_1 = HEAP32[$9_1 + 616 >> 2];
                    $4_1 = HEAP32[$9_1 + 612 >> 2];
                    $3_1 = HEAP32[$9_1 + 608 >> 2];
                    $8_1 = 0;
                    $13_1 = HEAP32[$9_1 + 620 >> 2];
                    if ($13_1) {
                     break label$6
                    }
                    $8_1 = $2(24);
                    HEAP32[$8_1 + 20 >> 2] = 5;
                    HEAP32[$8_1 + 16 >> 2] = 71055;
                    HEAP32[$8_1 + 12 >> 2] = 88;
                    HEAP32[$8_1 + 8 >> 2] = 66582;
                    HEAP32[$8_1 + 4 >> 2] = 14;
                    HEAP32[$8_1 >> 2] = 66568;
                    $13_1 = 0;
                    break label$6;
                   }
                   HEAP8[$9_1 + 665 | 0] = $4_1 & 1;
                   break label$32;
                  }
                  $32($9_1 + 424 | 0, $10_1, $12_1, $13_1, $14_1, $2_1, $15_1, $4_1);
                  $36($9_1 + 608 | 0, $18_1, 65961, 12, HEAPU8[$9_1 + 424 | 0], HEAP32[$9_1 + 428 >> 2], HEAP32[$9_1 + 432 >> 2], HEAPF64[$9_1 + 440 >> 3], HEAPU8[$9_1 + 448 | 0], HEAP32[$9_1 + 456 >> 2]);
                  break label$33;
                 }
                 $32($9_1 + 384 | 0, $10_1, $12_1, $13_1, $14_1, $2_1, $15_1, $4_1);
                 $3_1 = HEAPU8[$9_1 + 408 | 0];
                 $5_1 = HEAPF64[$9_1 + 400 >> 3];
                 $4_1 = HEAP32[$9_1 + 392 >> 2];
                 $11_1 = HEAP32[$9_1 + 388 >> 2];
                 $2_1 = HEAPU8[$9_1 + 384 | 0];
                 $8_1 = HEAP32[$9_1 + 416 >> 2];
                 label$63 : {
                  if ($8_1) {
                   break label$63
                  }
                  $8_1 = 0;
                  if ($2_1 >>> 0 < 2) {
                   break label$63
                  }
                  $31($9_1 + 376 | 0, $10_1, $12_1);
                  $9($9_1 + 368 | 0, HEAP32[$9_1 + 376 >> 2], HEAP32[$9_1 + 380 >> 2], 67679, 4);
                  $33($9_1 + 360 | 0, $2_1);
                  $9($9_1 + 352 | 0, HEAP32[$9_1 + 368 >> 2], HEAP32[$9_1 + 372 >> 2], HEAP32[$9_1 + 360 >> 2], HEAP32[$9_1 + 364 >> 2]);
                  $9($9_1 + 344 | 0, HEAP32[$9_1 + 352 >> 2], HEAP32[$9_1 + 356 >> 2], 65934, 12);
                  $8_1 = $30($10_1, $12_1, 66204, 13, HEAP32[$9_1 + 344 >> 2], HEAP32[$9_1 + 348 >> 2]);
                 }
                 $36($9_1 + 608 | 0, $18_1, $10_1, $12_1, $2_1, $11_1, $4_1, $5_1, $3_1, $8_1);
                }
                $8_1 = 0;
               }
               if (!$8_1) {
                continue
               }
               break;
              };
              break label$27;
             }
             $6_1 = HEAP32[$9_1 + 688 >> 2];
             $14_1 = HEAP32[$9_1 + 684 >> 2];
             $17_1 = HEAP32[$9_1 + 680 >> 2];
             $20_1 = HEAP32[$9_1 + 676 >> 2];
             $16_1 = HEAP32[$9_1 + 672 >> 2];
             $21_1 = HEAP32[$9_1 + 668 >> 2];
             $23_1 = HEAPU8[$9_1 + 665 | 0];
             $18_1 = HEAPU8[$9_1 + 664 | 0];
             $10_1 = HEAP32[$9_1 + 656 >> 2];
             $7_1 = HEAP32[$9_1 + 652 >> 2];
             $19_1 = HEAP32[$9_1 + 648 >> 2];
             $12_1 = HEAP32[$9_1 + 644 >> 2];
             $24_1 = HEAP32[$9_1 + 640 >> 2];
             $25_1 = HEAP32[$9_1 + 632 >> 2];
             $26_1 = HEAP32[$9_1 + 628 >> 2];
             $13_1 = HEAP32[$9_1 + 620 >> 2];
             $27_1 = HEAP32[$9_1 + 616 >> 2];
             $8_1 = $2(24);
             HEAP32[$8_1 + 20 >> 2] = 0;
             HEAP32[$8_1 + 12 >> 2] = 72;
             HEAP32[$8_1 + 16 >> 2] = 0;
             HEAP32[$8_1 + 8 >> 2] = 66689;
             HEAP32[$8_1 + 4 >> 2] = 19;
             HEAP32[$8_1 >> 2] = 66670;
             break label$6;
            }
            $8_1 = $2(24);
            HEAP32[$8_1 + 8 >> 2] = $12_1;
           }
           HEAP32[$8_1 + 4 >> 2] = 13;
           HEAP32[$8_1 >> 2] = 66974;
           HEAP32[$8_1 + 20 >> 2] = 5;
           HEAP32[$8_1 + 16 >> 2] = 71055;
           HEAP32[$8_1 + 12 >> 2] = $3_1;
          }
          $11_1 = HEAP32[$9_1 + 700 >> 2];
          $2_1 = HEAP32[$9_1 + 696 >> 2];
          $6_1 = HEAP32[$9_1 + 688 >> 2];
          $14_1 = HEAP32[$9_1 + 684 >> 2];
          $17_1 = HEAP32[$9_1 + 680 >> 2];
          $20_1 = HEAP32[$9_1 + 676 >> 2];
          $16_1 = HEAP32[$9_1 + 672 >> 2];
          $21_1 = HEAP32[$9_1 + 668 >> 2];
          $23_1 = HEAPU8[$9_1 + 665 | 0];
          $18_1 = HEAPU8[$9_1 + 664 | 0];
          $10_1 = HEAP32[$9_1 + 656 >> 2];
          $7_1 = HEAP32[$9_1 + 652 >> 2];
          $19_1 = HEAP32[$9_1 + 648 >> 2];
          $12_1 = HEAP32[$9_1 + 644 >> 2];
          $24_1 = HEAP32[$9_1 + 640 >> 2];
          $25_1 = HEAP32[$9_1 + 632 >> 2];
          $26_1 = HEAP32[$9_1 + 628 >> 2];
          $13_1 = HEAP32[$9_1 + 620 >> 2];
          $27_1 = HEAP32[$9_1 + 616 >> 2];
          $4_1 = HEAP32[$9_1 + 612 >> 2];
          $3_1 = HEAP32[$9_1 + 608 >> 2];
          break label$6;
         }
         $9($9_1 + 528 | 0, 66297, 4, $3_1, $4_1);
         $9($9_1 + 520 | 0, HEAP32[$9_1 + 528 >> 2], HEAP32[$9_1 + 532 >> 2], 66301, 52);
         $8_1 = $37(HEAP32[$9_1 + 520 >> 2], HEAP32[$9_1 + 524 >> 2]);
        }
        $6_1 = HEAP32[$9_1 + 688 >> 2];
        $14_1 = HEAP32[$9_1 + 684 >> 2];
        $17_1 = HEAP32[$9_1 + 680 >> 2];
        $20_1 = HEAP32[$9_1 + 676 >> 2];
        $16_1 = HEAP32[$9_1 + 672 >> 2];
        $21_1 = HEAP32[$9_1 + 668 >> 2];
        $23_1 = HEAPU8[$9_1 + 665 | 0];
        $18_1 = HEAPU8[$9_1 + 664 | 0];
        $10_1 = HEAP32[$9_1 + 656 >> 2];
        $7_1 = HEAP32[$9_1 + 652 >> 2];
        $19_1 = HEAP32[$9_1 + 648 >> 2];
        $12_1 = HEAP32[$9_1 + 644 >> 2];
        $24_1 = HEAP32[$9_1 + 640 >> 2];
        $25_1 = HEAP32[$9_1 + 632 >> 2];
        $26_1 = HEAP32[$9_1 + 628 >> 2];
        $13_1 = HEAP32[$9_1 + 620 >> 2];
        $27_1 = HEAP32[$9_1 + 616 >> 2];
       }
       if ($42($1_1, $14_1, $6_1, $8_1) & 1) {
        break label$1
       }
       $8_1 = ($11_1 | 0) > 0 ? $11_1 : 0;
       while (1) {
        if ($8_1) {
         if (!$11_1) {
          break label$5
         }
         $9($9_1 + 136 | 0, 68724, 15, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
         $55(68993, HEAP32[$9_1 + 136 >> 2], HEAP32[$9_1 + 140 >> 2]);
         $2_1 = $2_1 + 8 | 0;
         $8_1 = $8_1 - 1 | 0;
         $11_1 = $11_1 - 1 | 0;
         continue;
        }
        break;
       };
       $8($9_1 + 120 | 0, $24_1, $26_1, $12_1, $19_1, $25_1, 40);
       HEAP32[$9_1 + 728 >> 2] = HEAP32[$9_1 + 128 >> 2];
       $2_1 = HEAP32[$9_1 + 124 >> 2];
       HEAP32[$9_1 + 720 >> 2] = HEAP32[$9_1 + 120 >> 2];
       HEAP32[$9_1 + 724 >> 2] = $2_1;
       $113(71055, 5, $27_1, $13_1, $9_1 + 720 | 0);
       label$66 : {
        if (!($18_1 & 1)) {
         break label$66
        }
        $2_1 = 0;
        $6_1 = ($10_1 | 0) > 0 ? $10_1 : 0;
        $11_1 = 0;
        $8_1 = 0;
        while (1) {
         if (($2_1 | 0) != ($6_1 | 0)) {
          if (($2_1 | 0) == ($10_1 | 0)) {
           break label$5
          }
          $12_1 = HEAP32[$7_1 + 4 >> 2];
          $13_1 = HEAP32[$7_1 >> 2];
          if ($2_1 - 1 >>> 0 <= 2147483646) {
           $9($9_1 + 112 | 0, $11_1, $8_1, 71060, 2);
           $11_1 = HEAP32[$9_1 + 112 >> 2];
           $8_1 = HEAP32[$9_1 + 116 >> 2];
          }
          $9($9_1 + 104 | 0, $11_1, $8_1, $13_1, $12_1);
          $7_1 = $7_1 + 8 | 0;
          $2_1 = $2_1 + 1 | 0;
          $8_1 = HEAP32[$9_1 + 108 >> 2];
          $11_1 = HEAP32[$9_1 + 104 >> 2];
          continue;
         }
         break;
        };
        $113(71062, 4, $11_1, $8_1, $9_1 + 720 | 0);
        if ($23_1 & 1) {
         break label$66
        }
        HEAP32[$9_1 + 624 >> 2] = 0;
        HEAP32[$9_1 + 628 >> 2] = 0;
        HEAP32[$9_1 + 632 >> 2] = 0;
        HEAP32[$9_1 + 636 >> 2] = 0;
        HEAP32[$9_1 + 640 >> 2] = 0;
        HEAP32[$9_1 + 644 >> 2] = 0;
        HEAP32[$9_1 + 616 >> 2] = 0;
        HEAP32[$9_1 + 620 >> 2] = 0;
        HEAP32[$9_1 + 612 >> 2] = 14;
        HEAP32[$9_1 + 608 >> 2] = 71066;
        HEAP8[$9_1 + 616 | 0] = 3;
        $8($9_1 + 88 | 0, HEAP32[$9_1 + 720 >> 2], $9_1 + 608 | 0, HEAP32[$9_1 + 724 >> 2], HEAP32[$9_1 + 728 >> 2], 1, 40);
        HEAP32[$9_1 + 728 >> 2] = HEAP32[$9_1 + 96 >> 2];
        $2_1 = HEAP32[$9_1 + 92 >> 2];
        HEAP32[$9_1 + 720 >> 2] = HEAP32[$9_1 + 88 >> 2];
        HEAP32[$9_1 + 724 >> 2] = $2_1;
       }
       if ($16_1) {
        $113(71080, 9, $21_1, $16_1, $9_1 + 720 | 0)
       }
       if ($17_1) {
        $113(71089, 8, $20_1, $17_1, $9_1 + 720 | 0)
       }
       $51($9_1 + 80 | 0, $3_1, $4_1);
       $9($9_1 + 72 | 0, 71097, 29, HEAP32[$9_1 + 80 >> 2], HEAP32[$9_1 + 84 >> 2]);
       $9($9_1 - -64 | 0, HEAP32[$9_1 + 72 >> 2], HEAP32[$9_1 + 76 >> 2], 71149, 14);
       $2_1 = HEAP32[$9_1 + 68 >> 2];
       $3_1 = HEAP32[$9_1 + 64 >> 2];
       $58($9_1 + 56 | 0, HEAP32[$9_1 + 720 >> 2], HEAP32[$9_1 + 724 >> 2]);
       $9($9_1 + 48 | 0, $3_1, $2_1, HEAP32[$9_1 + 56 >> 2], HEAP32[$9_1 + 60 >> 2]);
       $9($9_1 + 40 | 0, HEAP32[$9_1 + 48 >> 2], HEAP32[$9_1 + 52 >> 2], 71205, 1);
       $4_1 = HEAP32[$9_1 + 44 >> 2];
       $6_1 = HEAP32[$9_1 + 40 >> 2];
       $48($9_1 + 32 | 0, $0_1);
       $3_1 = HEAP32[$9_1 + 36 >> 2];
       $2_1 = (HEAP32[$9_1 + 32 >> 2] + ($3_1 << 3) | 0) - 8 | 0;
       $11_1 = $3_1;
       while (1) {
        label$73 : {
         $11_1 = $11_1 - 1 | 0;
         if (($11_1 | 0) >= 0) {
          if ($3_1 >>> 0 <= $11_1 >>> 0) {
           break label$5
          }
          $18($9_1 + 8 | 0, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
          $7_1 = HEAP32[$9_1 + 8 >> 2];
          $8_1 = HEAP32[$9_1 + 12 >> 2];
          if (!($7($7_1, $8_1, $6_1, $4_1) & 1)) {
           break label$73
          }
          fimport$15($1_1 | 0, 68739, 6, 2);
          if (!$0_1) {
           break label$5
          }
          HEAP8[$0_1 + 72 | 0] = 1;
          $101($1_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], $6_1, $4_1, 69070, 6);
          break label$1;
         }
         if (!$0_1) {
          break label$5
         }
         $18($9_1 + 24 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
         $7_1 = HEAP32[$9_1 + 28 >> 2];
         if (($7_1 | 0) < 29) {
          break label$4
         }
         $3_1 = HEAP32[$9_1 + 24 >> 2];
         $99($9_1 + 16 | 0, HEAP32[$0_1 + 144 >> 2], HEAP32[$0_1 + 148 >> 2], $6_1, $4_1);
         $2_1 = 1;
         if (!($7($3_1, 16, HEAP32[$9_1 + 16 >> 2], HEAP32[$9_1 + 20 >> 2]) & 1)) {
          break label$4
         }
         $10_1 = $7_1 - 29 | 0;
         $11_1 = $3_1 + 16 | 0;
         $8_1 = 13;
         $3_1 = $3_1 + 29 | 0;
         break label$3;
        }
        $2_1 = $2_1 - 8 | 0;
        if (($8_1 | 0) >= 18) {
         $7_1 = $7($7_1, 18, 71206, 18)
        } else {
         $7_1 = 0
        }
        if (!($7_1 & 1)) {
         continue
        }
        break;
       };
       break label$2;
      }
      abort();
     }
     $11_1 = 0;
     $8_1 = 0;
     $10_1 = 0;
     $2_1 = 0;
     $3_1 = 0;
    }
    $5_1 = +fimport$4();
    $15_1 = +fimport$5(fimport$3($11_1 | 0, $8_1 | 0) | 0);
    if (!($2_1 & 1)) {
     break label$2
    }
    $5_1 = $5_1 - $15_1;
    if ($5_1 < 0.0 | $5_1 >= 18.0e5) {
     break label$2
    }
    $2_1 = fimport$11($1_1 | 0, 68861, 4) | 0;
    $7_1 = fimport$11(4, 65593, 4) | 0;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $10_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 608 >> 2] = wasm2js_i32$1;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$2($7_1 | 0, 65597, 5, $9_1 + 608 | 0, 1) | 0), HEAP32[wasm2js_i32$0 + 720 >> 2] = wasm2js_i32$1;
    fimport$15($1_1 | 0, 68861, 4, fimport$2($2_1 | 0, 68745, 6, $9_1 + 720 | 0, 1) | 0);
    $2_1 = HEAP32[$0_1 + 152 >> 2];
    if (($2_1 | 0) != 1) {
     HEAP32[$9_1 + 712 >> 2] = $2_1;
     $44($1_1, 68751, 9, $9_1 + 712 | 0, 1);
     break label$1;
    }
    HEAP8[$0_1 + 73 | 0] = 1;
    $101($1_1, 69187, 1, $6_1, $4_1, 68751, 9);
    break label$1;
   }
   $96($0_1);
   $52($0_1, $1_1, $6_1, $4_1);
  }
  global$0 = $9_1 + 752 | 0;
 }
 
 function $51($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $23($3_1 + 8 | 0, fimport$3($1_1 | 0, $2_1 | 0) | 0);
  $1_1 = HEAP32[$3_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $52($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $4_1 = global$0 - 80 | 0;
  global$0 = $4_1;
  if ($0_1) {
   $5_1 = HEAP32[$0_1 + 60 >> 2];
   $6_1 = HEAP32[$0_1 + 56 >> 2];
   $98($4_1 - -64 | 0, $0_1);
   $7_1 = HEAP32[$4_1 + 68 >> 2];
   $8_1 = HEAP32[$4_1 + 64 >> 2];
   $47($4_1 + 56 | 0);
   $9_1 = HEAP32[$4_1 + 60 >> 2];
   $10_1 = HEAP32[$4_1 + 56 >> 2];
   $9($4_1 + 48 | 0, 71008, 10, $8_1, $7_1);
   $9($4_1 + 40 | 0, HEAP32[$4_1 + 48 >> 2], HEAP32[$4_1 + 52 >> 2], 68258, 1);
   $9($4_1 + 32 | 0, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $10_1, $9_1);
   $9($4_1 + 24 | 0, HEAP32[$4_1 + 32 >> 2], HEAP32[$4_1 + 36 >> 2], $6_1, $5_1);
   $5_1 = HEAP32[$4_1 + 24 >> 2];
   $6_1 = HEAP32[$4_1 + 28 >> 2];
   $20($5_1, $6_1, $2_1, $3_1);
   HEAP32[$4_1 + 76 >> 2] = $6_1;
   HEAP32[$4_1 + 72 >> 2] = $5_1;
   $8($4_1 + 8 | 0, HEAP32[$0_1 + 76 >> 2], $4_1 + 72 | 0, HEAP32[$0_1 + 80 >> 2], HEAP32[$0_1 + 84 >> 2], 1, 8);
   $7_1 = HEAP32[$4_1 + 16 >> 2];
   $8_1 = HEAP32[$4_1 + 12 >> 2];
   HEAP32[$0_1 + 76 >> 2] = HEAP32[$4_1 + 8 >> 2];
   HEAP32[$0_1 + 80 >> 2] = $8_1;
   HEAP8[$0_1 + 72 | 0] = 1;
   HEAP32[$0_1 + 84 >> 2] = $7_1;
   $101($1_1, $5_1, $6_1, $2_1, $3_1, 69070, 6);
   global$0 = $4_1 + 80 | 0;
   return;
  }
  abort();
 }
 
 function $53($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($0_1) {
      $2_1 = $1_1 & 1;
      if (($2_1 | 0) == HEAPU8[$0_1 + 214 | 0]) {
       break label$1
      }
      HEAP8[$0_1 + 214 | 0] = $2_1;
      label$5 : {
       if (!$2_1) {
        $4_1 = 69244;
        $5_1 = 69212;
        $3_1 = $0_1 + 204 | 0;
        $2_1 = 5;
        break label$5;
       }
       $103($0_1);
       $4_1 = 69249;
       $5_1 = 69228;
       $3_1 = $0_1 + 208 | 0;
       $2_1 = 4;
      }
      $3_1 = HEAP32[$3_1 >> 2];
      $57($0_1);
      if ($1_1 & 1) {
       break label$3
      }
      if (fimport$14(fimport$11(5, 69195, 13) | 0, fimport$11(HEAP32[$0_1 + 200 >> 2], 69208, 4) | 0) | 0) {
       break label$3
      }
      break label$2;
     }
     abort();
    }
    fimport$2($3_1 | 0, 70687, 5, 0, 0) | 0;
   }
   $102($0_1, $4_1, $2_1, 0, 0);
   $24($5_1, 16, 0);
  }
 }
 
 function $54($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($7($1_1, $2_1, 68894, 4) & 1) {
      break label$3
     }
     if ($7($1_1, $2_1, 70973, 13) & 1) {
      break label$3
     }
     if ($7($1_1, $2_1, 68898, 15) & 1) {
      break label$3
     }
     $9($5_1 + 8 | 0, 68913, 15, $1_1, $2_1);
     $9($5_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], 68928, 65);
     $55(68993, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
     break label$2;
    }
    if (!$0_1) {
     break label$1
    }
    fimport$12(HEAP32[$0_1 + 220 >> 2]);
    $6_1 = fimport$3(69102, 5) | 0;
    $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
    $2_1 = fimport$3(69107, 4) | 0;
    (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
    HEAP32[$5_1 + 24 >> 2] = $2_1;
    HEAP32[$5_1 + 20 >> 2] = $1_1;
    HEAP32[$5_1 + 16 >> 2] = $6_1;
    (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$13(fimport$2(6, 65578, 6, $5_1 + 16 | 0, 4) | 0) | 0), HEAP32[wasm2js_i32$0 + 220 >> 2] = wasm2js_i32$1;
    $53($0_1, 1);
    $109($0_1);
   }
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $55($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$3($0_1 | 0, 4) | 0;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$2(6, 71022, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $56($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0;
  $4_1 = global$0 - 48 | 0;
  global$0 = $4_1;
  HEAP32[$4_1 + 24 >> 2] = 0;
  HEAP32[$4_1 + 28 >> 2] = 0;
  HEAP32[$4_1 + 40 >> 2] = 0;
  HEAP32[$4_1 + 44 >> 2] = 0;
  HEAP32[$4_1 + 32 >> 2] = 0;
  HEAP32[$4_1 + 36 >> 2] = 0;
  HEAP32[$4_1 + 24 >> 2] = $3_1;
  HEAP32[$4_1 + 16 >> 2] = 0;
  HEAP32[$4_1 + 20 >> 2] = 0;
  HEAP32[$4_1 + 12 >> 2] = 5;
  HEAP32[$4_1 + 8 >> 2] = 71055;
  HEAP32[$4_1 + 20 >> 2] = $2_1;
  HEAP8[$4_1 + 16 | 0] = 1;
  $50($0_1, $1_1, 1, 0, 0, 0.0, $4_1 + 8 | 0, 1, 0);
  global$0 = $4_1 + 48 | 0;
 }
 
 function $57($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $1_1 = global$0 - 48 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $2_1 = HEAPU8[$0_1 + 214 | 0];
   label$2 : {
    if (!HEAPU8[$0_1 + 217 | 0]) {
     $3_1 = $2_1 ? 4 : 0;
     $4_1 = $2_1 ? 69249 : 0;
     break label$2;
    }
    $9($1_1 + 40 | 0, $2_1 ? 69249 : 0, $2_1 ? 4 : 0, 68581, 8);
    $3_1 = HEAP32[$1_1 + 44 >> 2];
    $4_1 = HEAP32[$1_1 + 40 >> 2];
   }
   fimport$15(HEAP32[$0_1 + 208 >> 2], 68589, 9, fimport$3($4_1 | 0, $3_1 | 0) | 0);
   $79($1_1 + 32 | 0, +HEAP32[$0_1 + 168 >> 2]);
   $3_1 = HEAP32[$1_1 + 36 >> 2];
   $6_1 = HEAP32[$1_1 + 32 >> 2];
   label$4 : {
    if (HEAP32[$0_1 + 168 >> 2] <= 0) {
     $5_1 = $2_1 ? 15 : 14;
     $4_1 = $2_1 ? 68667 : 68653;
     break label$4;
    }
    $9($1_1 + 24 | 0, 68598, 2, $6_1, $3_1);
    $9($1_1 + 16 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], 68600, 8);
    $9($1_1 + 8 | 0, $2_1 ? 68667 : 68653, $2_1 ? 15 : 14, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    $5_1 = HEAP32[$1_1 + 12 >> 2];
    $4_1 = HEAP32[$1_1 + 8 >> 2];
   }
   $46(HEAP32[$0_1 + 204 >> 2], 68608, 10, $4_1, $5_1);
   $5_1 = HEAP32[$0_1 + 204 >> 2];
   $19($1_1, HEAPU8[$0_1 + 214 | 0] ? 2 : 3);
   $46($5_1, 68618, 13, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
   $46(fimport$11(fimport$11(HEAP32[$0_1 + 204 >> 2], 68631, 10) | 0, 68631, 10) | 0, 68641, 1, $2_1 ? 68712 : 68682, $2_1 ? 12 : 30);
   fimport$15(HEAP32[$0_1 + 204 >> 2], 70824, 6, ((HEAPU8[$0_1 + 215 | 0] ? 1 : HEAPU8[$0_1 + 216 | 0]) ? 2 : 3) | 0);
   $2_1 = fimport$11(HEAP32[$0_1 + 204 >> 2], 70666, 9) | 0;
   fimport$15($2_1 | 0, 68642, 11, fimport$3($6_1 | 0, $3_1 | 0) | 0);
   fimport$15($2_1 | 0, 70824, 6, (HEAP32[$0_1 + 168 >> 2] ? 3 : 2) | 0);
   global$0 = $1_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $58($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  $5_1 = ($2_1 | 0) > 0 ? $2_1 : 0;
  while (1) {
   label$2 : {
    label$3 : {
     if ($5_1) {
      if (!$2_1) {
       break label$3
      }
      $6_1 = HEAP32[$1_1 + 4 >> 2];
      $9_1 = HEAP32[$1_1 >> 2];
      $4_1 = 1;
      label$5 : {
       switch (HEAPU8[$1_1 + 8 | 0] - 1 | 0) {
       case 0:
        $4_1 = fimport$3(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]) | 0;
        break label$2;
       case 1:
        $4_1 = fimport$6(+HEAPF64[$1_1 + 24 >> 3]) | 0;
        break label$2;
       case 2:
        break label$5;
       default:
        break label$2;
       };
      }
      $4_1 = HEAP8[$1_1 + 32 | 0] & 1 ? 2 : 3;
      break label$2;
     }
     $19($3_1, fimport$2(6, 71049, 6, $7_1 | 0, $8_1 | 0) | 0);
     $1_1 = HEAP32[$3_1 + 4 >> 2];
     HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
     HEAP32[$0_1 + 4 >> 2] = $1_1;
     global$0 = $3_1 + 32 | 0;
     return;
    }
    abort();
   }
   $6_1 = fimport$3($9_1 | 0, $6_1 | 0) | 0;
   HEAP32[$3_1 + 28 >> 2] = $4_1;
   HEAP32[$3_1 + 24 >> 2] = $6_1;
   $8($3_1 + 8 | 0, $7_1, $3_1 + 24 | 0, $8_1, $10_1, 2, 4);
   $1_1 = $1_1 + 40 | 0;
   $5_1 = $5_1 - 1 | 0;
   $2_1 = $2_1 - 1 | 0;
   $10_1 = HEAP32[$3_1 + 16 >> 2];
   $8_1 = HEAP32[$3_1 + 12 >> 2];
   $7_1 = HEAP32[$3_1 + 8 >> 2];
   continue;
  };
 }
 
 function $59($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $1_1 = $2(4);
  HEAP32[$1_1 >> 2] = $0_1;
  label$1 : {
   if (!$0_1) {
    break label$1
   }
   label$2 : {
    if (HEAPU8[$0_1 + 74 | 0] | !(HEAPU8[$0_1 + 73 | 0] ? 1 : HEAPU8[$0_1 + 72 | 0])) {
     break label$2
    }
    if (+fimport$4() < HEAPF64[$0_1 + 120 >> 3]) {
     $69($0_1);
     break label$2;
    }
    HEAP8[$0_1 + 74 | 0] = 1;
    if (!HEAPU8[$0_1 + 132 | 0]) {
     HEAP8[$0_1 + 132 | 0] = 1;
     $14(2e4, $1_1, 9);
     $0_1 = HEAP32[$1_1 >> 2];
    }
    $3_1 = $2(4);
    HEAP32[$3_1 >> 2] = $0_1;
    $4_1 = $2(8);
    HEAP32[$4_1 + 4 >> 2] = 10;
    HEAP32[$4_1 >> 2] = $1_1;
    if (!$0_1) {
     break label$1
    }
    label$6 : {
     label$7 : {
      if (HEAPU8[$0_1 + 196 | 0]) {
       break label$7
      }
      if ($72($0_1) & 1) {
       break label$7
      }
      if (!($73($0_1) & 1)) {
       break label$7
      }
      $74($0_1);
      $71($1_1);
      break label$6;
     }
     if (!(fimport$10(fimport$11(6, 68389, 5) | 0) | 0)) {
      $75($0_1, $1_1, 10);
      break label$6;
     }
     $0_1 = $2(8);
     HEAP32[$0_1 + 4 >> 2] = $4_1;
     HEAP32[$0_1 >> 2] = $3_1;
     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $12($0_1, 11, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
     fimport$2(6, 68314, 4, $2_1 + 12 | 0, 1) | 0;
     $0_1 = HEAP32[$3_1 >> 2];
     if (!$0_1) {
      break label$1
     }
    }
    HEAP8[$0_1 + 196 | 0] = 1;
   }
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $60($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $1_1 = HEAP32[$0_1 >> 2];
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $1_1;
  $67($1_1);
  $13(4, 70760, 7, $2_1, 12);
  $0_1 = HEAP32[$0_1 >> 2];
  $13(4, 70742, 7, $0_1, 13);
  $13(5, 70749, 5, $0_1, 14);
  $45($0_1, 15);
  $24(68437, 9, 0);
 }
 
 function $61($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  fimport$2(6, 69049, 6, 0, 0) | 0;
  if ($0_1) {
   label$2 : {
    if (!HEAP32[$0_1 + 192 >> 2]) {
     break label$2
    }
    $18($1_1 + 8 | 0, HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]);
    if (!($7(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 188 >> 2], HEAP32[$0_1 + 192 >> 2]) & 1)) {
     break label$2
    }
    $21(HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]);
   }
   HEAP32[$0_1 + 188 >> 2] = 0;
   HEAP32[$0_1 + 192 >> 2] = 0;
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $62($0_1) {
  var $1_1 = 0, $2_1 = 0;
  if ($0_1) {
   $1_1 = HEAP32[$0_1 + 180 >> 2];
   if ($1_1) {
    $2_1 = HEAP32[$0_1 + 176 >> 2];
    HEAP32[$0_1 + 176 >> 2] = 0;
    HEAP32[$0_1 + 180 >> 2] = 0;
    FUNCTION_TABLE[$1_1 | 0]($2_1);
   }
   return;
  }
  abort();
 }
 
 function $63($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  $12_1 = $1_1 + 12 | 0;
  $6_1 = -1;
  label$1 : {
   while (1) {
    $1_1 = ($6_1 << 3) + $12_1 | 0;
    label$3 : {
     while (1) {
      $6_1 = $6_1 + 1 | 0;
      if (($6_1 | 0) >= ($2_1 | 0)) {
       break label$3
      }
      if ($2_1 >>> 0 <= $6_1 >>> 0) {
       break label$1
      }
      $7_1 = $1_1 - 4 | 0;
      $8_1 = HEAP32[$1_1 >> 2];
      $1_1 = $1_1 + 8 | 0;
      $7_1 = HEAP32[$7_1 >> 2];
      if ($82($3_1, $4_1, $7_1, $8_1) & 1) {
       continue
      }
      break;
     };
     HEAP32[$5_1 + 28 >> 2] = $8_1;
     HEAP32[$5_1 + 24 >> 2] = $7_1;
     $8($5_1 + 8 | 0, $9_1, $5_1 + 24 | 0, $10_1, $11_1, 1, 8);
     $11_1 = HEAP32[$5_1 + 16 >> 2];
     $10_1 = HEAP32[$5_1 + 12 >> 2];
     $9_1 = HEAP32[$5_1 + 8 >> 2];
     continue;
    }
    break;
   };
   HEAP32[$0_1 >> 2] = $9_1;
   HEAP32[$0_1 + 4 >> 2] = $10_1;
   HEAP32[$0_1 + 8 >> 2] = $11_1;
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $64($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0;
  $5_1 = global$0 - 128 | 0;
  global$0 = $5_1;
  $18_1 = $2_1 + 12 | 0;
  $7_1 = -1;
  while (1) {
   $2_1 = ($7_1 << 3) + $18_1 | 0;
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       while (1) {
        $7_1 = $7_1 + 1 | 0;
        if (($7_1 | 0) >= ($3_1 | 0)) {
         break label$5
        }
        if ($3_1 >>> 0 <= $7_1 >>> 0) {
         break label$2
        }
        $9_1 = HEAP32[$2_1 - 4 >> 2];
        $12_1 = HEAP32[$2_1 >> 2];
        $18($5_1 + 104 | 0, $9_1, $12_1);
        $14_1 = 0;
        $6_1 = 0;
        $15_1 = HEAP32[$5_1 + 108 >> 2];
        if (($15_1 | 0) >= 2) {
         if ($12_1 >>> 0 <= 59) {
          break label$2
         }
         $6_1 = HEAP32[$5_1 + 104 >> 2];
         $9($5_1 + 96 | 0, 71224, 7, $9_1 + 24 | 0, 36);
         $9($5_1 + 88 | 0, HEAP32[$5_1 + 96 >> 2], HEAP32[$5_1 + 100 >> 2], 71231, 7);
         $9($5_1 + 80 | 0, HEAP32[$5_1 + 88 >> 2], HEAP32[$5_1 + 92 >> 2], $9_1 + 10 | 0, 10);
         $9($5_1 + 72 | 0, HEAP32[$5_1 + 80 >> 2], HEAP32[$5_1 + 84 >> 2], 71238, 1);
         $9($5_1 - -64 | 0, HEAP32[$5_1 + 72 >> 2], HEAP32[$5_1 + 76 >> 2], $6_1 + 1 | 0, $15_1 - 1 | 0);
         $14_1 = HEAP32[$5_1 + 64 >> 2];
         $6_1 = HEAP32[$5_1 + 68 >> 2];
        }
        $2_1 = $2_1 + 8 | 0;
        if (!$6_1) {
         continue
        }
        break;
       };
       if (($10_1 | 0) <= 0) {
        break label$3
       }
       if (($4_1 | 0) != ($10_1 | 0) & ($6_1 + $8_1 | 0) <= 63488) {
        break label$4
       }
       HEAP8[$1_1 + 72 | 0] = 1;
      }
      $10($5_1 + 8 | 0, $11_1, $8_1);
      $1_1 = HEAP32[$5_1 + 8 >> 2];
      $2_1 = HEAP32[$5_1 + 12 >> 2];
      HEAP32[$0_1 >> 2] = $16_1;
      HEAP32[$0_1 + 8 >> 2] = $17_1;
      HEAP32[$0_1 + 16 >> 2] = $2_1;
      HEAP32[$0_1 + 12 >> 2] = $1_1;
      HEAP32[$0_1 + 4 >> 2] = $10_1;
      global$0 = $5_1 + 128 | 0;
      return;
     }
     HEAP8[$5_1 + 127 | 0] = 44;
     $8($5_1 + 48 | 0, $11_1, $5_1 + 127 | 0, $8_1, $13_1, 1, 1);
     $13_1 = HEAP32[$5_1 + 56 >> 2];
     $8_1 = HEAP32[$5_1 + 52 >> 2];
     $11_1 = HEAP32[$5_1 + 48 >> 2];
    }
    $8($5_1 + 32 | 0, $11_1, $14_1, $8_1, $13_1, $6_1, 1);
    HEAP32[$5_1 + 120 >> 2] = $12_1;
    HEAP32[$5_1 + 116 >> 2] = $9_1;
    $13_1 = HEAP32[$5_1 + 40 >> 2];
    $8_1 = HEAP32[$5_1 + 36 >> 2];
    $11_1 = HEAP32[$5_1 + 32 >> 2];
    $8($5_1 + 16 | 0, $16_1, $5_1 + 116 | 0, $10_1, $17_1, 1, 8);
    $17_1 = HEAP32[$5_1 + 24 >> 2];
    $10_1 = HEAP32[$5_1 + 20 >> 2];
    $16_1 = HEAP32[$5_1 + 16 >> 2];
    continue;
   }
   break;
  };
  abort();
 }
 
 function $65($0_1, $1_1, $2_1, $3_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
 }
 
 function $66($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1) {
  var $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $11_1 = global$0 - 128 | 0;
  global$0 = $11_1;
  if ($0_1) {
   $9($11_1 + 104 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 69022, 8);
   $9($11_1 + 96 | 0, HEAP32[$11_1 + 104 >> 2], HEAP32[$11_1 + 108 >> 2], $1_1, $2_1);
   $1_1 = HEAP32[$11_1 + 100 >> 2];
   $2_1 = HEAP32[$11_1 + 96 >> 2];
   $51($11_1 + 88 | 0, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
   $9($11_1 + 80 | 0, 71239, 10, HEAP32[$11_1 + 88 >> 2], HEAP32[$11_1 + 92 >> 2]);
   $9($11_1 + 72 | 0, HEAP32[$11_1 + 80 >> 2], HEAP32[$11_1 + 84 >> 2], 71249, 14);
   $0_1 = HEAP32[$11_1 + 76 >> 2];
   $12_1 = HEAP32[$11_1 + 72 >> 2];
   $51($11_1 - -64 | 0, $3_1, $4_1);
   $9($11_1 + 56 | 0, $12_1, $0_1, HEAP32[$11_1 + 64 >> 2], HEAP32[$11_1 + 68 >> 2]);
   $9($11_1 + 48 | 0, HEAP32[$11_1 + 56 >> 2], HEAP32[$11_1 + 60 >> 2], 71263, 9);
   $0_1 = HEAP32[$11_1 + 52 >> 2];
   $3_1 = HEAP32[$11_1 + 48 >> 2];
   $51($11_1 + 40 | 0, $5_1, $6_1);
   $9($11_1 + 32 | 0, $3_1, $0_1, HEAP32[$11_1 + 40 >> 2], HEAP32[$11_1 + 44 >> 2]);
   $9($11_1 + 24 | 0, HEAP32[$11_1 + 32 >> 2], HEAP32[$11_1 + 36 >> 2], 69030, 10);
   $9($11_1 + 16 | 0, HEAP32[$11_1 + 24 >> 2], HEAP32[$11_1 + 28 >> 2], $7_1, $8_1);
   $9($11_1 + 8 | 0, HEAP32[$11_1 + 16 >> 2], HEAP32[$11_1 + 20 >> 2], 69040, 2);
   $3_1 = HEAP32[$11_1 + 12 >> 2];
   $4_1 = HEAP32[$11_1 + 8 >> 2];
   $0_1 = $2(8);
   HEAP32[$0_1 + 4 >> 2] = $10_1;
   HEAP32[$0_1 >> 2] = $9_1;
   $1_1 = fimport$3($2_1 | 0, $1_1 | 0) | 0;
   $2_1 = fimport$3($4_1 | 0, $3_1 | 0) | 0;
   (wasm2js_i32$0 = $11_1, wasm2js_i32$1 = $12($0_1, 16, 1)), HEAP32[wasm2js_i32$0 + 124 >> 2] = wasm2js_i32$1;
   HEAP32[$11_1 + 120 >> 2] = $2_1;
   HEAP32[$11_1 + 116 >> 2] = $1_1;
   fimport$2(6, 65557, 4, $11_1 + 116 | 0, 3) | 0;
   global$0 = $11_1 + 128 | 0;
   return;
  }
  abort();
 }
 
 function $67($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  if ($0_1) {
   $9($1_1, 68997, 5, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $3_1 = $0_1;
   $0_1 = fimport$13($121(69002, 16, $1_1 + 12 | 0, 1, 4, 65574, 4, 16) | 0) | 0;
   HEAP32[$3_1 + 184 >> 2] = $0_1;
   $13($0_1, 70742, 7, $2_1, 17);
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $68($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$7(fimport$11($0_1 | 0, 69018, 4) | 0, 0) | 0;
  $0_1 = fimport$7(fimport$11($0_1 | 0, 69018, 4) | 0, 1) | 0;
  label$1 : {
   if (fimport$10($3_1 | 0) | 0) {
    HEAP32[$2_1 + 12 >> 2] = $0_1;
    HEAP32[$2_1 + 8 >> 2] = $3_1;
    fimport$2(6, 69179, 8, $2_1 + 8 | 0, 2) | 0;
    break label$1;
   }
   $104(HEAP32[$1_1 >> 2], $0_1);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $69($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  HEAP32[$1_1 + 12 >> 2] = HEAP32[$0_1 + 152 >> 2];
  fimport$2(6, 69188, 7, $1_1 + 12 | 0, 1) | 0;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $70($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0;
  label$1 : {
   $1_1 = HEAP32[$0_1 >> 2];
   if (!$1_1) {
    break label$1
   }
   HEAP8[$1_1 + 132 | 0] = 0;
   $0_1 = HEAP32[$0_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!(HEAPU8[$0_1 + 75 | 0] | !HEAPU8[$0_1 + 74 | 0])) {
    $69($0_1)
   }
   return;
  }
  abort();
 }
 
 function $71($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0;
  $1_1 = HEAP32[$0_1 >> 2];
  if ($1_1) {
   HEAP8[$1_1 + 75 | 0] = 1;
   $1_1 = $73(HEAP32[$0_1 >> 2]);
   $0_1 = HEAP32[$0_1 >> 2];
   if ($1_1 & 1) {
    $77($0_1);
    return;
   }
   $14(100, $0_1, 18);
   return;
  }
  abort();
 }
 
 function $72($0_1) {
  var $1_1 = 0, $2_1 = 0.0, $3_1 = 0.0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $18($1_1 + 8 | 0, HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]);
   $2_1 = +fimport$5(fimport$3(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) | 0);
   $3_1 = +fimport$4();
   global$0 = $1_1 + 16 | 0;
   $2_1 = $2_1 - $3_1;
   return $2_1 > 0.0 & $2_1 <= 25.0e3;
  }
  abort();
 }
 
 function $73($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0.0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $48($1_1 + 8 | 0, $0_1);
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  $7_1 = ($2_1 | 0) > 0 ? $2_1 : 0;
  $3_1 = HEAP32[$1_1 + 8 >> 2];
  label$1 : {
   while (1) {
    label$3 : {
     $5_1 = $4_1;
     if (($7_1 | 0) == ($5_1 | 0)) {
      break label$3
     }
     if (!$0_1 | ($2_1 | 0) == ($5_1 | 0)) {
      break label$1
     }
     $6_1 = HEAP32[$3_1 >> 2];
     $4_1 = HEAP32[$3_1 + 4 >> 2];
     if (!($82(HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2], $6_1, $4_1) & 1)) {
      break label$3
     }
     $8_1 = +fimport$4();
     if ($4_1 >>> 0 <= 22) {
      break label$1
     }
     $3_1 = $3_1 + 8 | 0;
     $4_1 = $5_1 + 1 | 0;
     if (!($8_1 - +fimport$5(fimport$3($6_1 + 10 | 0, 13) | 0) > 100.0)) {
      continue
     }
    }
    break;
   };
   global$0 = $1_1 + 16 | 0;
   return ($2_1 | 0) <= ($5_1 | 0);
  }
  abort();
 }
 
 function $74($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $79($1_1 + 8 | 0, +fimport$4() + 25.0e3 - +fimport$5(fimport$2(fimport$11(4, 71039, 4) | 0, 71043, 6, 0, 0) | 0));
   $2_1 = HEAP32[$1_1 + 8 >> 2];
   $3_1 = HEAP32[$1_1 + 12 >> 2];
   HEAP32[$0_1 + 192 >> 2] = $3_1;
   HEAP32[$0_1 + 188 >> 2] = $2_1;
   $20(HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2], $2_1, $3_1);
   fimport$15(6, 70782, 5, fimport$3(HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]) | 0);
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $75($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $4_1 = $2(4);
  HEAP32[$4_1 >> 2] = $0_1;
  $3_1 = $2(8);
  HEAP32[$3_1 + 4 >> 2] = $2_1;
  HEAP32[$3_1 >> 2] = $1_1;
  if ($72($0_1) & 1) {
   $0_1 = $2(8);
   HEAP32[$0_1 + 4 >> 2] = $3_1;
   HEAP32[$0_1 >> 2] = $4_1;
   $14(50, $0_1, 19);
   return;
  }
  $74($0_1);
  label$2 : {
   if (fimport$10(fimport$11(6, 68389, 5) | 0) | 0) {
    $0_1 = HEAP32[$3_1 + 4 >> 2];
    if (!$0_1) {
     break label$2
    }
    FUNCTION_TABLE[$0_1 | 0](HEAP32[$3_1 >> 2]);
    return;
   }
   $0_1 = $2(8);
   HEAP32[$0_1 + 4 >> 2] = $3_1;
   HEAP32[$0_1 >> 2] = $4_1;
   $14(50, $0_1, 20);
   return;
  }
  abort();
 }
 
 function $76($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $0_1 = HEAP32[$1_1 + 4 >> 2];
  $75(HEAP32[HEAP32[$1_1 >> 2] >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
 }
 
 function $77($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  $5_1 = $2(4);
  HEAP32[$5_1 >> 2] = $0_1;
  $83($0_1);
  label$1 : {
   if ($0_1) {
    HEAP8[$0_1 + 72 | 0] = 0;
    $48($1_1 + 24 | 0, $0_1);
    $64($1_1, $0_1, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], HEAP32[$0_1 + 112 >> 2]);
    $2_1 = HEAP32[$1_1 + 8 >> 2];
    $3_1 = HEAP32[$1_1 >> 2];
    $6_1 = HEAP32[$1_1 + 16 >> 2];
    $7_1 = HEAP32[$1_1 + 12 >> 2];
    $4_1 = HEAP32[$1_1 + 4 >> 2];
    if (!($4_1 | HEAPU8[$0_1 + 73 | 0])) {
     $84($0_1);
     break label$1;
    }
    HEAP8[$0_1 + 218 | 0] = 0;
    HEAP8[$0_1 + 73 | 0] = 0;
    HEAP32[$0_1 + 92 >> 2] = $4_1;
    HEAP32[$0_1 + 88 >> 2] = $3_1;
    HEAP32[$0_1 + 96 >> 2] = $2_1;
    $3_1 = $2(4);
    HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 172 >> 2];
    $4_1 = HEAP32[$0_1 + 140 >> 2];
    $8_1 = HEAP32[$0_1 + 136 >> 2];
    $9_1 = HEAP32[$0_1 + 144 >> 2];
    $10_1 = HEAP32[$0_1 + 148 >> 2];
    $2_1 = $2(8);
    HEAP32[$2_1 + 4 >> 2] = $3_1;
    HEAP32[$2_1 >> 2] = $5_1;
    $66($0_1, 69097, 5, $8_1, $4_1, $9_1, $10_1, $7_1, $6_1, $2_1, 21);
    break label$1;
   }
   abort();
  }
  global$0 = $1_1 + 32 | 0;
 }
 
 function $78($0_1) {
  $0_1 = $0_1 | 0;
  $77($0_1);
 }
 
 function $79($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $19($2_1 + 8 | 0, fimport$6(+$1_1) | 0);
  $3_1 = HEAP32[$2_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $3_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $80($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0;
  $1_1 = HEAP32[HEAP32[$0_1 >> 2] >> 2];
  $0_1 = HEAP32[$0_1 + 4 >> 2];
  $75($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
 }
 
 function $81($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    $3_1 = HEAP32[$0_1 >> 2];
    $1_1 = HEAP32[$3_1 >> 2];
    if (!$1_1) {
     break label$2
    }
    $0_1 = HEAP32[$0_1 + 4 >> 2];
    $18($2_1 + 8 | 0, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
    $1_1 = HEAP32[$3_1 >> 2];
    if (!$1_1) {
     break label$2
    }
    if ($7(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], HEAP32[$1_1 + 188 >> 2], HEAP32[$1_1 + 192 >> 2]) & 1) {
     $1_1 = HEAP32[$0_1 + 4 >> 2];
     if (!$1_1) {
      break label$2
     }
     FUNCTION_TABLE[$1_1 | 0](HEAP32[$0_1 >> 2]);
     break label$1;
    }
    $75($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
    break label$1;
   }
   abort();
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $82($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $6_1 = ($1_1 | 0) > 0 ? $1_1 : 0;
  label$1 : {
   while (1) {
    $4_1 = $7_1;
    if (($6_1 | 0) != ($4_1 | 0)) {
     if (($1_1 | 0) == ($4_1 | 0)) {
      break label$1
     }
     $7_1 = $4_1 + 1 | 0;
     $5_1 = $0_1;
     $0_1 = $5_1 + 8 | 0;
     if (!($7(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2], $2_1, $3_1) & 1)) {
      continue
     }
    }
    break;
   };
   return ($1_1 | 0) > ($4_1 | 0);
  }
  abort();
 }
 
 function $83($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $18($1_1 + 8 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
   $2_1 = HEAP32[$1_1 + 12 >> 2];
   label$2 : {
    if (!$2_1) {
     fimport$2(6, 69042, 7, 0, 0) | 0;
     $86($0_1);
     break label$2;
    }
    $3_1 = HEAP32[$1_1 + 8 >> 2];
    if (!($7($3_1, $2_1, HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]) & 1)) {
     $87($0_1);
     HEAP32[$0_1 + 140 >> 2] = $2_1;
     HEAP32[$0_1 + 136 >> 2] = $3_1;
     fimport$15(6, 70803, 7, fimport$3($3_1 | 0, $2_1 | 0) | 0);
    }
    $18($1_1, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
    $2_1 = HEAP32[$1_1 + 4 >> 2];
    HEAP32[$0_1 + 144 >> 2] = HEAP32[$1_1 >> 2];
    HEAP32[$0_1 + 148 >> 2] = $2_1;
   }
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $84($0_1) {
  var $1_1 = 0;
  $1_1 = $2(4);
  HEAP32[$0_1 + 96 >> 2] = 0;
  HEAP32[$0_1 + 88 >> 2] = 0;
  HEAP32[$0_1 + 92 >> 2] = 0;
  HEAP8[$0_1 + 74 | 0] = 0;
  HEAP8[$0_1 + 75 | 0] = 0;
  HEAP32[$1_1 >> 2] = $0_1;
  $61($0_1);
  $62($0_1);
  $59($0_1);
  $14(500, $1_1, 22);
 }
 
 function $85($0_1, $1_1, $2_1, $3_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0.0;
  $5_1 = global$0 - 48 | 0;
  global$0 = $5_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       label$6 : {
        $4_1 = HEAP32[HEAP32[$3_1 >> 2] >> 2];
        if ($4_1) {
         $3_1 = HEAP32[HEAP32[$3_1 + 4 >> 2] >> 2];
         $6_1 = HEAP32[$4_1 + 172 >> 2];
         if (($0_1 | 0) == 200) {
          HEAP32[$4_1 + 120 >> 2] = 0;
          HEAP32[$4_1 + 124 >> 2] = 0;
          HEAP32[$4_1 + 112 >> 2] = 100;
          HEAP32[$4_1 + 116 >> 2] = 0;
          if (($3_1 | 0) == ($6_1 | 0)) {
           $0_1 = fimport$11($2_1 | 0, 70803, 7) | 0;
           $1_1 = fimport$11($2_1 | 0, 70810, 7) | 0;
           $3_1 = fimport$10($1_1 | 0) | 0;
           HEAP8[$4_1 + 164 | 0] = 1;
           HEAP8[$4_1 + 165 | 0] = !$3_1;
           $1_1 = $89($4_1, $1_1);
           $19($5_1 + 32 | 0, fimport$11($0_1 | 0, 70817, 5) | 0);
           $3_1 = HEAP32[$5_1 + 36 >> 2];
           if ($3_1) {
            $1_1 = HEAP32[$5_1 + 32 >> 2];
            $19($5_1 + 24 | 0, fimport$11($0_1 | 0, 70822, 2) | 0);
            $0_1 = HEAP32[$5_1 + 28 >> 2];
            $6_1 = HEAP32[$5_1 + 24 >> 2];
            HEAP32[$4_1 + 148 >> 2] = $3_1;
            HEAP32[$4_1 + 144 >> 2] = $1_1;
            HEAP32[$4_1 + 136 >> 2] = $6_1;
            HEAP32[$4_1 + 140 >> 2] = $0_1;
            $86($4_1);
            break label$4;
           }
           if (HEAPU8[$4_1 + 213 | 0] | $1_1 & 1) {
            break label$4
           }
           break label$3;
          }
          $90($4_1, fimport$11($2_1 | 0, 69063, 7) | 0, 0);
          break label$2;
         }
         if (!(($0_1 | 0) == 408 | $0_1 - 400 >>> 0 > 99 | ($0_1 | 0) == 429)) {
          if (HEAP32[$4_1 + 92 >> 2] < 2) {
           break label$6
          }
          HEAP8[$4_1 + 72 | 0] = 1;
          HEAP32[$4_1 + 112 >> 2] = 1;
          break label$1;
         }
         if (($3_1 | 0) == ($6_1 | 0)) {
          break label$5
         }
         $91($4_1, $43(0, 0, 68324, 9, 68333, 56));
         break label$5;
        }
        abort();
       }
       $91($4_1, fimport$7(fimport$11($2_1 | 0, 68318, 6) | 0, 0) | 0);
       break label$1;
      }
      $3_1 = $2(4);
      HEAP32[$3_1 >> 2] = $4_1;
      $83($4_1);
      HEAP8[$4_1 + 72 | 0] = 1;
      $2_1 = HEAP32[$4_1 + 116 >> 2] + 1 | 0;
      HEAP32[$4_1 + 116 >> 2] = $2_1;
      HEAP8[$4_1 + 73 | 0] = !HEAP32[$4_1 + 92 >> 2];
      $2_1 = $38($2_1, +fimport$5(fimport$2(fimport$11(4, 71039, 4) | 0, 71043, 6, 0, 0) | 0));
      $7_1 = +fimport$4();
      HEAP32[$4_1 + 128 >> 2] = HEAP32[$4_1 + 128 >> 2] + 1;
      $6_1 = Math_imul(($1_1 | 0) < 3600 ? $1_1 : 3600, 1e3);
      $2_1 = ($2_1 | 0) > ($6_1 | 0) ? $2_1 : $6_1;
      HEAPF64[$4_1 + 120 >> 3] = $7_1 + +((($0_1 | 0) == 429 ? $2_1 : ($1_1 | 0) > 0 ? $2_1 : ($2_1 | 0) < 1e3 ? $2_1 : 1e3) | 0);
      $1_1 = $2(4);
      HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 128 >> 2];
      $0_1 = $2(8);
      HEAP32[$0_1 + 4 >> 2] = $3_1;
      HEAP32[$0_1 >> 2] = $1_1;
      $14($2_1 + 1 | 0, $0_1, 23);
      break label$1;
     }
     $93($4_1);
    }
    if (!HEAPU8[$4_1 + 218 | 0]) {
     $94($4_1, $16(fimport$11($2_1 | 0, 70986, 6) | 0))
    }
    label$13 : {
     if (HEAP32[$4_1 + 168 >> 2] <= 0) {
      if (!(fimport$10(fimport$11($2_1 | 0, 70973, 13) | 0) | 0)) {
       break label$13
      }
     }
     $45($4_1, 24);
    }
    if (fimport$10(fimport$11($2_1 | 0, 70824, 6) | 0) | 0) {
     $9($5_1 + 16 | 0, 70830, 121, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
     $9($5_1 + 8 | 0, HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2], 70951, 18);
     $55(70969, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
    }
    $90($4_1, fimport$11($2_1 | 0, 69063, 7) | 0, 1);
    if (!HEAPU8[$4_1 + 165 | 0]) {
     break label$2
    }
    $96($4_1);
   }
   HEAP32[$5_1 + 44 >> 2] = HEAP32[$4_1 + 152 >> 2];
   $97($4_1, 69187, 1, $121(68751, 9, $5_1 + 44 | 0, 1, 6, 68224, 1, 4));
  }
  $84($4_1);
  global$0 = $5_1 + 48 | 0;
 }
 
 function $86($0_1) {
  var $1_1 = 0;
  $1_1 = HEAP32[$0_1 + 148 >> 2];
  label$1 : {
   if (!$1_1) {
    $21(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
    break label$1;
   }
   $20(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2], HEAP32[$0_1 + 144 >> 2], $1_1);
  }
  $20(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]);
  fimport$15(6, 70803, 7, fimport$3(HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]) | 0);
 }
 
 function $87($0_1) {
  HEAP32[$0_1 + 172 >> 2] = HEAP32[$0_1 + 172 >> 2] + 1;
  $89($0_1, 1);
  $94($0_1, 0);
  $102($0_1, 69055, 8, 0, 0);
  fimport$2(HEAP32[$0_1 + 208 >> 2], 68497, 6, 0, 0) | 0;
  fimport$12(HEAP32[$0_1 + 208 >> 2]);
  HEAP8[$0_1 + 212 | 0] = 0;
  HEAP8[$0_1 + 213 | 0] = 0;
  HEAP32[$0_1 + 208 >> 2] = 0;
  $53($0_1, 0);
 }
 
 function $88($0_1) {
  $0_1 = $0_1 | 0;
  $0_1 = HEAP32[$0_1 >> 2];
  if ($0_1) {
   if (!HEAPU8[$0_1 + 74 | 0]) {
    $69($0_1)
   }
   return;
  }
  abort();
 }
 
 function $89($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  if (fimport$10($1_1 | 0) | 0) {
   $23($2_1 + 8 | 0, $1_1);
   $4_1 = HEAP32[$2_1 + 8 >> 2];
   $3_1 = HEAP32[$2_1 + 12 >> 2];
  } else {
   $3_1 = 0
  }
  $5_1 = $7($4_1, $3_1, HEAP32[$0_1 + 156 >> 2], HEAP32[$0_1 + 160 >> 2]);
  label$3 : {
   if ($5_1 & 1) {
    break label$3
   }
   fimport$12(HEAP32[$0_1 + 152 >> 2]);
   HEAP32[$0_1 + 160 >> 2] = $3_1;
   HEAP32[$0_1 + 156 >> 2] = $4_1;
   HEAP32[$0_1 + 152 >> 2] = 1;
   if (!$3_1) {
    break label$3
   }
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$13($1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 152 >> 2] = wasm2js_i32$1;
  }
  global$0 = $2_1 + 16 | 0;
  return $5_1 ^ 1;
 }
 
 function $90($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
  $3_1 = global$0 - 80 | 0;
  global$0 = $3_1;
  $7_1 = HEAP32[$0_1 + 92 >> 2];
  $13_1 = ($7_1 | 0) > 0 ? $7_1 : 0;
  $5_1 = HEAP32[$0_1 + 88 >> 2];
  $14_1 = $2_1 & 1;
  label$1 : {
   while (1) {
    if (($6_1 | 0) != ($13_1 | 0)) {
     if (($6_1 | 0) == ($7_1 | 0)) {
      break label$1
     }
     $2_1 = HEAP32[$5_1 + 4 >> 2];
     $8_1 = HEAP32[$5_1 >> 2];
     $9_1 = fimport$7($1_1 | 0, $6_1 | 0) | 0;
     $18($3_1 + 72 | 0, $8_1, $2_1);
     label$4 : {
      if (!$14_1) {
       break label$4
      }
      $10_1 = HEAP32[$3_1 + 72 >> 2];
      $4_1 = $10_1;
      $11_1 = HEAP32[$3_1 + 76 >> 2];
      if (($11_1 | 0) >= 18) {
       $4_1 = $7($4_1, 18, 71206, 18)
      } else {
       $4_1 = 0
      }
      if (!($4_1 & 1)) {
       break label$4
      }
      $19($3_1 - -64 | 0, fimport$11($9_1 | 0, 71033, 6) | 0);
      if (!($7(HEAP32[$3_1 + 64 >> 2], HEAP32[$3_1 + 68 >> 2], 70787, 6) & 1)) {
       break label$4
      }
      $4_1 = fimport$11($9_1 | 0, 70793, 8) | 0;
      label$7 : {
       if (!(fimport$10($4_1 | 0) | 0)) {
        $12_1 = 2;
        $4_1 = 70801;
        break label$7;
       }
       $23($3_1 + 56 | 0, $4_1);
       $12_1 = HEAP32[$3_1 + 60 >> 2];
       $4_1 = HEAP32[$3_1 + 56 >> 2];
      }
      $15_1 = HEAP32[$0_1 + 36 >> 2];
      $16_1 = HEAP32[$0_1 + 32 >> 2];
      $17_1 = HEAP32[$0_1 + 148 >> 2];
      $18_1 = HEAP32[$0_1 + 144 >> 2];
      $98($3_1 + 48 | 0, $0_1);
      $19_1 = HEAP32[$3_1 + 52 >> 2];
      $20_1 = HEAP32[$3_1 + 48 >> 2];
      $99($3_1 + 40 | 0, $18_1, $17_1, $10_1, $11_1);
      $9($3_1 + 32 | 0, HEAP32[$3_1 + 40 >> 2], HEAP32[$3_1 + 44 >> 2], $20_1, $19_1);
      $9($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], $4_1, $12_1);
      $20($16_1, $15_1, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2]);
     }
     $21($8_1, $2_1);
     $97($0_1, $8_1, $2_1, $9_1);
     $5_1 = $5_1 + 8 | 0;
     $6_1 = $6_1 + 1 | 0;
     continue;
    }
    break;
   };
   $63($3_1 + 8 | 0, HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2], HEAP32[$0_1 + 88 >> 2], HEAP32[$0_1 + 92 >> 2]);
   $1_1 = HEAP32[$3_1 + 16 >> 2];
   $2_1 = HEAP32[$3_1 + 12 >> 2];
   HEAP32[$0_1 + 76 >> 2] = HEAP32[$3_1 + 8 >> 2];
   HEAP32[$0_1 + 80 >> 2] = $2_1;
   HEAP32[$0_1 + 84 >> 2] = $1_1;
   global$0 = $3_1 + 80 | 0;
   return;
  }
  abort();
 }
 
 function $91($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  HEAP32[$2_1 + 12 >> 2] = $1_1;
  HEAP32[$2_1 + 8 >> 2] = 1;
  $5_1 = $121(70793, 8, $2_1 + 8 | 0, 2, 6, 68224, 1, 4);
  $3_1 = HEAP32[$0_1 + 92 >> 2];
  $4_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
  $1_1 = HEAP32[$0_1 + 88 >> 2];
  label$1 : {
   while (1) {
    if ($4_1) {
     if (!$3_1) {
      break label$1
     }
     $6_1 = HEAP32[$1_1 >> 2];
     $7_1 = HEAP32[$1_1 + 4 >> 2];
     $21($6_1, $7_1);
     $97($0_1, $6_1, $7_1, $5_1);
     $1_1 = $1_1 + 8 | 0;
     $4_1 = $4_1 - 1 | 0;
     $3_1 = $3_1 - 1 | 0;
     continue;
    }
    break;
   };
   $97($0_1, 69187, 1, $5_1);
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $92($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $2_1 = HEAP32[$0_1 + 4 >> 2];
  $1_1 = HEAP32[$2_1 >> 2];
  if ($1_1) {
   if (HEAP32[HEAP32[$0_1 >> 2] >> 2] == HEAP32[$1_1 + 128 >> 2]) {
    HEAP8[$1_1 + 72 | 0] = 1;
    $59(HEAP32[$2_1 >> 2]);
   }
   return;
  }
  abort();
 }
 
 function $93($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  label$1 : {
   if (!HEAP32[$0_1 + 148 >> 2]) {
    HEAP8[$0_1 + 73 | 0] = 1;
    HEAP8[$0_1 + 213 | 0] = 1;
    $59($0_1);
    break label$1;
   }
   HEAP8[$0_1 + 213 | 0] = 0;
   $2_1 = fimport$3(69119, 6) | 0;
   $3_1 = fimport$3(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0;
   $4_1 = fimport$3(69125, 10) | 0;
   $5_1 = fimport$3(HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]) | 0;
   $6_1 = fimport$3(70817, 5) | 0;
   $7_1 = fimport$3(HEAP32[$0_1 + 144 >> 2], HEAP32[$0_1 + 148 >> 2]) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(70810, 7) | 0), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 20 >> 2] = $7_1;
   HEAP32[$1_1 + 16 >> 2] = $6_1;
   HEAP32[$1_1 + 12 >> 2] = $5_1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   HEAP32[$1_1 + 28 >> 2] = HEAP32[$0_1 + 152 >> 2];
   $102($0_1, 69135, 7, $1_1, 8);
  }
  global$0 = $1_1 + 32 | 0;
 }
 
 function $94($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  if (HEAP32[$0_1 + 168 >> 2] != ($1_1 | 0)) {
   HEAP32[$0_1 + 168 >> 2] = $1_1;
   $1_1 = fimport$6(+($1_1 | 0)) | 0;
   fimport$15(4, 70767, 15, $1_1 | 0);
   $3_1 = fimport$3(69149, 11) | 0;
   HEAP32[$2_1 + 12 >> 2] = $1_1;
   HEAP32[$2_1 + 8 >> 2] = $3_1;
   $24(69160, 19, fimport$2(6, 65578, 6, $2_1 + 8 | 0, 2) | 0);
   $57($0_1);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $95($0_1) {
  $0_1 = $0_1 | 0;
  $103($0_1);
 }
 
 function $96($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(69187, 1) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $3_1 = fimport$2(6, 69142, 7, $1_1 + 12 | 0, 1) | 0;
  $4_1 = $16(fimport$11($3_1 | 0, 65606, 6) | 0);
  if (($4_1 | 0) > 0) {
   while (1) {
    $5_1 = fimport$7($3_1 | 0, $2_1 | 0) | 0;
    $19($1_1, fimport$11(fimport$7($3_1 | 0, $2_1 | 0) | 0, 71029, 4) | 0);
    $52($0_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
    $2_1 = $2_1 + 1 | 0;
    if (($4_1 | 0) != ($2_1 | 0)) {
     continue
    }
    break;
   }
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $97($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $5_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  HEAP32[$4_1 + 12 >> 2] = $3_1;
  HEAP32[$4_1 + 8 >> 2] = $5_1;
  fimport$2(6, 69179, 8, $4_1 + 8 | 0, 2) | 0;
  if (!($7($1_1, $2_1, 69187, 1) & 1)) {
   $100($0_1, fimport$3($1_1 | 0, $2_1 | 0) | 0, $3_1)
  }
  global$0 = $4_1 + 16 | 0;
 }
 
 function $98($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0.0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = Math_max(HEAPF64[$1_1 + 64 >> 3] + 1.0, +fimport$4());
  HEAPF64[$1_1 + 64 >> 3] = $3_1;
  $79($2_1 + 8 | 0, $3_1);
  $1_1 = HEAP32[$2_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $99($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  $9($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
  $4_1 = HEAP32[$5_1 + 12 >> 2];
  $3_1 = ($4_1 | 0) > 0 ? $4_1 : 0;
  $6_1 = -2078137563;
  $1_1 = -873292572;
  $2_1 = HEAP32[$5_1 + 8 >> 2];
  label$1 : {
   while (1) {
    if ($3_1) {
     if (!$4_1) {
      break label$1
     }
     $3_1 = $3_1 - 1 | 0;
     $4_1 = $4_1 - 1 | 0;
     $6_1 = HEAPU8[$2_1 | 0] ^ $6_1;
     $7_1 = $6_1 >>> 16 | 0;
     $10_1 = Math_imul($7_1, 0);
     $8_1 = Math_imul($6_1 & 65535, 435);
     $9_1 = Math_imul($7_1, 435) + ($8_1 >>> 16 | 0) | 0;
     $7_1 = $9_1 & 65535;
     i64toi32_i32$HIGH_BITS = (Math_imul($1_1, 435) + $10_1 | 0) + ($6_1 << 8) + ($9_1 >>> 16) + ($7_1 >>> 16) | 0;
     $6_1 = $8_1 & 65535 | $7_1 << 16;
     $1_1 = i64toi32_i32$HIGH_BITS;
     $2_1 = $2_1 + 1 | 0;
     continue;
    }
    break;
   };
   HEAP32[$5_1 + 24 >> 2] = 0;
   HEAP32[$5_1 + 28 >> 2] = 0;
   HEAP32[$5_1 + 16 >> 2] = 0;
   HEAP32[$5_1 + 20 >> 2] = 0;
   $4_1 = 0;
   while (1) {
    if (($4_1 | 0) != 16) {
     HEAP8[($5_1 + 16 | 0) + $4_1 | 0] = HEAPU8[($6_1 & 15) + 71272 | 0];
     $4_1 = $4_1 + 1 | 0;
     $6_1 = ($1_1 & 15) << 28 | $6_1 >>> 4;
     $1_1 = $1_1 >>> 4 | 0;
     continue;
    }
    break;
   };
   $10($5_1, $5_1 + 16 | 0, 16);
   $1_1 = HEAP32[$5_1 + 4 >> 2];
   HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
   HEAP32[$0_1 + 4 >> 2] = $1_1;
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $100($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if ($0_1) {
   HEAP32[$3_1 + 12 >> 2] = $2_1;
   HEAP32[$3_1 + 8 >> 2] = $1_1;
   $0_1 = HEAP32[$0_1 + 184 >> 2];
   (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = $121(70992, 5, $3_1 + 8 | 0, 2, 4, 65574, 4, 16)), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   fimport$2($0_1 | 0, 70997, 11, $3_1 + 4 | 0, 1) | 0;
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $101($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
  fimport$15($0_1 | 0, 71026, 3, fimport$3($1_1 | 0, $2_1 | 0) | 0);
  fimport$15($0_1 | 0, 71029, 4, fimport$3($3_1 | 0, $4_1 | 0) | 0);
  fimport$15($0_1 | 0, 71033, 6, fimport$3($5_1 | 0, $6_1 | 0) | 0);
 }
 
 function $102($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  if (HEAPU8[$0_1 + 212 | 0]) {
   $6_1 = $2(16);
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3(69076, 4) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$6(1.0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3(69080, 4) | 0), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $8($5_1 + 8 | 0, $6_1, $3_1, 4, 4, $4_1, 4);
   $1_1 = fimport$2(6, 65578, 6, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]) | 0;
   $2_1 = fimport$11(HEAP32[$0_1 + 208 >> 2], 69084, 13) | 0;
   (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
   HEAP32[$5_1 + 24 >> 2] = $1_1;
   fimport$2($2_1 | 0, 70997, 11, $5_1 + 24 | 0, 2) | 0;
  }
  global$0 = $5_1 + 32 | 0;
 }
 
 function $103($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 48 | 0;
  global$0 = $1_1;
  if ($0_1) {
   if (!(HEAP32[$0_1 + 208 >> 2] | !HEAP32[$0_1 + 200 >> 2])) {
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(68760, 6) | 0), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
    $2_1 = fimport$13(fimport$2(5, 68766, 13, $1_1 + 44 | 0, 1) | 0) | 0;
    HEAP32[$0_1 + 208 >> 2] = $2_1;
    fimport$15($2_1 | 0, 68779, 5, fimport$3(68784, 9) | 0);
    $2_1 = HEAP32[$0_1 + 208 >> 2];
    $9($1_1 + 24 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 68793, 18);
    $3_1 = HEAP32[$1_1 + 28 >> 2];
    $4_1 = HEAP32[$1_1 + 24 >> 2];
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 40 >> 2] = wasm2js_i32$1;
    $19($1_1 + 16 | 0, fimport$2(4, 68811, 18, $1_1 + 40 | 0, 1) | 0);
    $9($1_1 + 8 | 0, $4_1, $3_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    fimport$15($2_1 | 0, 68829, 3, fimport$3(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) | 0);
    HEAP32[$1_1 + 36 >> 2] = HEAP32[$0_1 + 208 >> 2];
    fimport$2(HEAP32[$0_1 + 200 >> 2], 68832, 7, $1_1 + 36 | 0, 1) | 0;
    $57($0_1);
   }
   global$0 = $1_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $104($0_1, $1_1) {
  if ($0_1) {
   HEAP8[$0_1 + 218 | 0] = 1;
   $94($0_1, $16($1_1));
   return;
  }
  abort();
 }
 
 function $105($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $19($2_1 + 8 | 0, fimport$11($0_1 | 0, 71026, 3) | 0);
  label$1 : {
   label$2 : {
    $0_1 = HEAP32[$1_1 >> 2];
    if ($0_1) {
     $3_1 = HEAP32[$2_1 + 8 >> 2];
     $4_1 = HEAP32[$2_1 + 12 >> 2];
     $5_1 = HEAP32[$0_1 + 16 >> 2];
     $6_1 = HEAP32[$0_1 + 20 >> 2];
     if ($7($3_1, $4_1, $5_1, $6_1) & 1) {
      break label$2
     }
     if ($7($3_1, $4_1, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]) & 1) {
      break label$2
     }
     break label$1;
    }
    abort();
   }
   $18($2_1, $5_1, $6_1);
   if (!HEAP32[$2_1 + 4 >> 2]) {
    break label$1
   }
   $83(HEAP32[$1_1 >> 2]);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $106($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 48 | 0;
  global$0 = $2_1;
  $3_1 = fimport$11($0_1 | 0, 69018, 4) | 0;
  if ($1_1) {
   label$2 : {
    if (!HEAP32[$1_1 + 208 >> 2]) {
     break label$2
    }
    if (!(fimport$10(fimport$11($3_1 | 0, 69076, 4) | 0) | 0)) {
     break label$2
    }
    $19($2_1 + 24 | 0, fimport$11($0_1 | 0, 68839, 6) | 0);
    if (!($7(HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) & 1)) {
     break label$2
    }
    if (!(fimport$14(fimport$11($0_1 | 0, 68845, 6) | 0, fimport$11(HEAP32[$1_1 + 208 >> 2], 69084, 13) | 0) | 0)) {
     break label$2
    }
    $19($2_1 + 16 | 0, fimport$11($3_1 | 0, 69080, 4) | 0);
    $0_1 = HEAP32[$2_1 + 16 >> 2];
    $4_1 = HEAP32[$2_1 + 20 >> 2];
    if ($7($0_1, $4_1, 68851, 5) & 1) {
     HEAP8[$1_1 + 212 | 0] = 1;
     $93($1_1);
     if (HEAPU8[$1_1 + 214 | 0]) {
      $102($1_1, 69249, 4, 0, 0)
     }
     $109($1_1);
     break label$2;
    }
    if ($7($0_1, $4_1, 69135, 7) & 1) {
     HEAP8[$1_1 + 73 | 0] = 1;
     HEAP8[$1_1 + 213 | 0] = 1;
     $59($1_1);
     break label$2;
    }
    if ($7($0_1, $4_1, 70986, 6) & 1) {
     $104($1_1, fimport$11($3_1 | 0, 68856, 5) | 0);
     $100($1_1, 0, fimport$11($3_1 | 0, 68856, 5) | 0);
     break label$2;
    }
    if ($7($0_1, $4_1, 69244, 5) & 1) {
     $53($1_1, 0);
     break label$2;
    }
    if ($7($0_1, $4_1, 71055, 5) & 1) {
     $0_1 = fimport$11($3_1 | 0, 71055, 5) | 0;
     $3_1 = fimport$3(68861, 4) | 0;
     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $121(70992, 5, 0, 0, 4, 65574, 4, 16)), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
     HEAP32[$2_1 + 40 >> 2] = $3_1;
     $3_1 = fimport$2(6, 65578, 6, $2_1 + 40 | 0, 2) | 0;
     $19($2_1, $0_1);
     $56($1_1, $3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
     $3_1 = fimport$3(71055, 5) | 0;
     HEAP32[$2_1 + 36 >> 2] = $0_1;
     HEAP32[$2_1 + 32 >> 2] = $3_1;
     $24(68865, 14, fimport$2(6, 65578, 6, $2_1 + 32 | 0, 2) | 0);
     $59($1_1);
     break label$2;
    }
    if (!($7($0_1, $4_1, 68879, 5) & 1)) {
     break label$2
    }
    $19($2_1 + 8 | 0, fimport$11($3_1 | 0, 68884, 4) | 0);
    $24(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], fimport$11($3_1 | 0, 68888, 6) | 0);
   }
   global$0 = $2_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $107($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$11(fimport$11(4, 68234, 12) | 0, 68446, 24) | 0;
  label$1 : {
   if (!(fimport$10($3_1 | 0) | 0)) {
    break label$1
   }
   $4_1 = fimport$11($0_1 | 0, 68470, 6) | 0;
   HEAP32[$2_1 + 12 >> 2] = $3_1;
   if (!(fimport$10(fimport$2($4_1 | 0, 68476, 7, $2_1 + 12 | 0, 1) | 0) | 0)) {
    break label$1
   }
   fimport$2($0_1 | 0, 68483, 14, 0, 0) | 0;
   $110($1_1);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $108($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $1_1 = $2(4);
  HEAP32[$1_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3(69253, 1408) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $4_1 = 1;
  $2_1 = fimport$2(6, 70661, 5, $3_1 + 12 | 0, 1) | 0;
  label$1 : {
   if (!$0_1) {
    break label$1
   }
   $5_1 = fimport$13($2_1 | 0) | 0;
   $2_1 = fimport$13(fimport$11($2_1 | 0, 70666, 9) | 0) | 0;
   HEAP32[$0_1 + 204 >> 2] = $2_1;
   HEAP32[$0_1 + 200 >> 2] = $5_1;
   if (!HEAPU8[$0_1 + 216 | 0]) {
    $4_1 = (fimport$10(fimport$11(fimport$11(4, 68234, 12) | 0, 70716, 21) | 0) | 0) != 0;
    $2_1 = HEAP32[$0_1 + 204 >> 2];
   }
   HEAP8[$0_1 + 216 | 0] = $4_1;
   $13($2_1, 70749, 5, $1_1, 25);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   $13(HEAP32[$0_1 + 204 >> 2], 70675, 12, $1_1, 26);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   $13(HEAP32[$0_1 + 204 >> 2], 70687, 5, $1_1, 26);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!(!HEAPU8[$0_1 + 214 | 0] & HEAP32[$0_1 + 168 >> 2] <= 0)) {
    $103($0_1);
    $0_1 = HEAP32[$1_1 >> 2];
   }
   $57($0_1);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!(HEAPU8[$0_1 + 164 | 0] | !HEAP32[$0_1 + 148 >> 2])) {
    HEAP8[$0_1 + 73 | 0] = 1;
    $59(HEAP32[$1_1 >> 2]);
   }
   $24(70692, 13, 0);
   $24(70705, 11, 0);
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $109($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if (!(!HEAPU8[$0_1 + 212 | 0] | !HEAP32[$0_1 + 220 >> 2])) {
   $2_1 = fimport$3(69102, 5) | 0;
   $3_1 = fimport$11(HEAP32[$0_1 + 220 >> 2], 69102, 5) | 0;
   $4_1 = fimport$3(69107, 4) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$11(HEAP32[$0_1 + 220 >> 2], 69107, 4) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   $102($0_1, 69111, 8, $1_1, 4);
   fimport$12(HEAP32[$0_1 + 220 >> 2]);
   HEAP32[$0_1 + 220 >> 2] = 0;
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $110($0_1) {
  if ($0_1) {
   $53($0_1, HEAPU8[$0_1 + 214 | 0] ^ 1);
   return;
  }
  abort();
 }
 
 function $111($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $110(HEAP32[$1_1 >> 2]);
 }
 
 function $112($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $103(HEAP32[$1_1 >> 2]);
 }
 
 function $113($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0;
  $5_1 = global$0 + -64 | 0;
  global$0 = $5_1;
  HEAP32[$5_1 + 40 >> 2] = 0;
  HEAP32[$5_1 + 44 >> 2] = 0;
  HEAP32[$5_1 + 48 >> 2] = 0;
  HEAP32[$5_1 + 52 >> 2] = 0;
  HEAP32[$5_1 + 56 >> 2] = 0;
  HEAP32[$5_1 + 60 >> 2] = 0;
  HEAP32[$5_1 + 40 >> 2] = $3_1;
  HEAP32[$5_1 + 32 >> 2] = 0;
  HEAP32[$5_1 + 36 >> 2] = 0;
  HEAP32[$5_1 + 28 >> 2] = $1_1;
  HEAP32[$5_1 + 24 >> 2] = $0_1;
  HEAP32[$5_1 + 36 >> 2] = $2_1;
  HEAP8[$5_1 + 32 | 0] = 1;
  $8($5_1 + 8 | 0, HEAP32[$4_1 >> 2], $5_1 + 24 | 0, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], 1, 40);
  $0_1 = HEAP32[$5_1 + 16 >> 2];
  $1_1 = HEAP32[$5_1 + 12 >> 2];
  HEAP32[$4_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
  HEAP32[$4_1 + 4 >> 2] = $1_1;
  HEAP32[$4_1 + 8 >> 2] = $0_1;
  global$0 = $5_1 - -64 | 0;
 }
 
 function $114($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $6_1 = HEAP32[$0_1 + 24 >> 2];
  $2_1 = HEAP32[$0_1 + 20 >> 2];
  $1_1 = HEAP32[$0_1 + 16 >> 2];
  $3_1 = HEAP32[$0_1 + 12 >> 2];
  $4_1 = HEAP32[$0_1 + 8 >> 2];
  $7_1 = HEAP32[$0_1 + 4 >> 2];
  $0_1 = HEAP32[$0_1 >> 2];
  $5_1 = HEAP32[$0_1 + 4 >> 2];
  if ($5_1) {
   FUNCTION_TABLE[$5_1 | 0](HEAP32[$0_1 >> 2])
  }
  $115(HEAP32[$7_1 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], HEAP32[$6_1 >> 2], 1);
 }
 
 function $115($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1, $11_1) {
  var $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
  $15_1 = $2(4);
  HEAP32[$15_1 >> 2] = $0_1;
  $13_1 = $2(8);
  HEAP32[$13_1 + 4 >> 2] = $2_1;
  HEAP32[$13_1 >> 2] = $1_1;
  $14_1 = $2(8);
  HEAP32[$14_1 + 4 >> 2] = $4_1;
  HEAP32[$14_1 >> 2] = $3_1;
  $12_1 = $2(12);
  HEAP32[$12_1 + 8 >> 2] = $7_1;
  HEAP32[$12_1 + 4 >> 2] = $6_1;
  HEAP32[$12_1 >> 2] = $5_1;
  $6_1 = $2(8);
  HEAP32[$6_1 + 4 >> 2] = $9_1;
  HEAP32[$6_1 >> 2] = $8_1;
  $7_1 = $2(4);
  HEAP32[$7_1 >> 2] = $10_1;
  $10_1 = $2(4);
  HEAP32[$10_1 >> 2] = $11_1;
  $5_1 = $2(28);
  HEAP32[$5_1 + 24 >> 2] = $7_1;
  HEAP32[$5_1 + 20 >> 2] = $6_1;
  HEAP32[$5_1 + 16 >> 2] = $12_1;
  HEAP32[$5_1 + 12 >> 2] = $14_1;
  HEAP32[$5_1 + 8 >> 2] = $13_1;
  HEAP32[$5_1 + 4 >> 2] = $15_1;
  HEAP32[$5_1 >> 2] = $10_1;
  $66($0_1, 69055, 8, $1_1, $2_1, $3_1, $4_1, $8_1, $9_1, $5_1, 27);
 }
 
 function $116($0_1, $1_1, $2_1, $3_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  $6_1 = global$0 - 16 | 0;
  global$0 = $6_1;
  $10_1 = HEAP32[$3_1 + 24 >> 2];
  $5_1 = HEAP32[$3_1 + 16 >> 2];
  $11_1 = HEAP32[$3_1 + 4 >> 2];
  $4_1 = 70787;
  label$1 : {
   if (($0_1 | 0) == 200) {
    break label$1
   }
   $7_1 = HEAP32[$3_1 >> 2];
   $0_1 = HEAP32[$7_1 >> 2];
   if (($0_1 | 0) > 7) {
    break label$1
   }
   $4_1 = HEAP32[$3_1 + 20 >> 2];
   $8_1 = HEAP32[$3_1 + 12 >> 2];
   $9_1 = HEAP32[$3_1 + 8 >> 2];
   $3_1 = $38($0_1, 0.0);
   $0_1 = $2(28);
   HEAP32[$0_1 + 24 >> 2] = $7_1;
   HEAP32[$0_1 + 20 >> 2] = $10_1;
   HEAP32[$0_1 + 16 >> 2] = $4_1;
   HEAP32[$0_1 + 12 >> 2] = $5_1;
   HEAP32[$0_1 + 8 >> 2] = $8_1;
   HEAP32[$0_1 + 4 >> 2] = $9_1;
   HEAP32[$0_1 >> 2] = $11_1;
   $1_1 = Math_imul($1_1, 1e3);
   $14(($1_1 | 0) < ($3_1 | 0) ? $3_1 : $1_1, $0_1, 28);
   $4_1 = 69070;
  }
  $7_1 = fimport$11($2_1 | 0, 69063, 7) | 0;
  $3_1 = 0;
  $2_1 = HEAP32[$5_1 + 4 >> 2];
  $8_1 = ($2_1 | 0) > 0 ? $2_1 : 0;
  $1_1 = HEAP32[$5_1 >> 2];
  label$2 : {
   while (1) {
    if (($3_1 | 0) != ($8_1 | 0)) {
     if (($2_1 | 0) == ($3_1 | 0)) {
      break label$2
     }
     $5_1 = HEAP32[$1_1 + 4 >> 2];
     $9_1 = HEAP32[$1_1 >> 2];
     $0_1 = fimport$7($7_1 | 0, $3_1 | 0) | 0;
     if ($7($4_1, 6, 69070, 6) & 1) {
      HEAP32[$6_1 + 12 >> 2] = 1;
      $0_1 = $121($4_1, 6, $6_1 + 12 | 0, 1, 6, 68224, 1, 4);
     }
     $97(HEAP32[$11_1 >> 2], $9_1, $5_1, $0_1);
     $1_1 = $1_1 + 8 | 0;
     $3_1 = $3_1 + 1 | 0;
     continue;
    }
    break;
   };
   $44(HEAP32[$10_1 >> 2], $4_1, 6, 0, 0);
   global$0 = $6_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $117($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $1_1 = HEAP32[$0_1 + 4 >> 2];
  $2_1 = HEAP32[$1_1 >> 2];
  $3_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$0_1 + 8 >> 2];
  $4_1 = HEAP32[$1_1 >> 2];
  $5_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$0_1 + 12 >> 2];
  $6_1 = HEAP32[$1_1 >> 2];
  $7_1 = HEAP32[$1_1 + 4 >> 2];
  $8_1 = HEAP32[$1_1 + 8 >> 2];
  $1_1 = HEAP32[$0_1 + 16 >> 2];
  $115(HEAP32[HEAP32[$0_1 >> 2] >> 2], $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[HEAP32[$0_1 + 20 >> 2] >> 2], HEAP32[HEAP32[$0_1 + 24 >> 2] >> 2] + 1 | 0);
 }
 
 function $118() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $1_1 + 12 | 0;
  $0_1 = 4;
  label$1 : {
   label$2 : {
    while (1) {
     if ($0_1) {
      $3_1 = $0_1 >>> 0 < 65536 ? $0_1 : 65536;
      if (fimport$16($2_1 | 0, $3_1 | 0) | 0) {
       break label$2
      }
      $0_1 = $0_1 - $3_1 | 0;
      $2_1 = $2_1 + $3_1 | 0;
      continue;
     }
     break;
    };
    break label$1;
   }
   abort();
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $119() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $0_1 = global$0 - 16 | 0;
  global$0 = $0_1;
  HEAP32[17822] = __wasm_memory_size() << 16;
  $118();
  $118();
  $0();
  $1_1 = HEAP32[17823];
  wasm2js_memory_fill($1_1, 0, HEAP32[17822] - $1_1 | 0);
  $1();
  HEAP32[17822] = __wasm_memory_size() << 16;
  $1_1 = $2(224);
  $2_1 = $12($1_1, 1, 0);
  (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1, 2, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  fimport$2(6, 68851, 5, $0_1 + 8 | 0, 2) | 0;
  fimport$0(0);
  global$0 = $0_1 + 16 | 0;
 }
 
 function $120($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  label$1 : {
   if (HEAPU32[17834] > $0_1 >>> 0) {
    $0_1 = HEAP32[17833] + Math_imul($0_1, 12) | 0;
    $2_1 = HEAP32[$0_1 + 4 >> 2];
    $3_1 = HEAP32[$0_1 >> 2];
    if (HEAPU8[$0_1 + 8 | 0]) {
     HEAP32[$0_1 >> 2] = 0;
     HEAP32[$0_1 + 4 >> 2] = 0;
    }
    if ($2_1) {
     FUNCTION_TABLE[$2_1 | 0]($1_1, $3_1)
    }
    $0_1 = HEAPU8[71344] + 1 | 0;
    HEAP8[71344] = $0_1;
    if (!($0_1 & 31)) {
     $6(65536, 5824);
     while (1) {
      $3_1 = HEAP32[17824];
      if ($3_1) {
       HEAP32[17824] = HEAP32[$3_1 >> 2];
       $0_1 = $3_1 - 71360 | 0;
       $2_1 = $0_1 >>> 4 | 0;
       $4_1 = HEAP32[17823];
       $2_1 = (HEAPU8[$4_1 + ($0_1 >>> 6 | 0) | 0] >>> ($2_1 & 3) & 1 | 16) == 17 ? $2_1 + 1 | 0 : $2_1;
       $0_1 = ($2_1 << 4) + 71360 | 0;
       while (1) {
        $1_1 = $0_1;
        if ($4_1 >>> 0 > $0_1 >>> 0) {
         $5_1 = $2_1 & 3;
         $6_1 = $2_1 >>> 2 | 0;
         $0_1 = $1_1 + 16 | 0;
         $2_1 = $2_1 + 1 | 0;
         if ((HEAPU8[$4_1 + $6_1 | 0] >>> $5_1 & 17) == 16) {
          continue
         }
        }
        break;
       };
       $6($3_1 + 16 | 0, ($1_1 - $3_1 | 0) - 16 | 0);
       continue;
      }
      break;
     };
     $1_1 = 0;
     $0_1 = HEAP32[17826] + 3 >>> 2 | 0;
     $2_1 = HEAP32[17823];
     while (1) {
      if ($0_1) {
       $4_1 = HEAPU8[$2_1 | 0];
       $3_1 = $4_1 >>> 4 | 0;
       $6_1 = $1_1;
       $1_1 = $4_1 & 15;
       $5_1 = $3_1 & ($1_1 ^ -1);
       $1_1 = ($6_1 + $5_1 | 0) + (($1_1 & ($3_1 ^ -1)) << 1) | 0;
       HEAP8[$2_1 | 0] = $3_1 & $4_1 | ($1_1 & $5_1) << 4;
       $1_1 = ($1_1 & 240) >>> 4 | 0;
       $0_1 = $0_1 - 1 | 0;
       $2_1 = $2_1 + 1 | 0;
       continue;
      }
      break;
     };
     $1();
    }
    break label$1;
   }
   abort();
  }
 }
 
 function $121($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
  var $8_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $8_1 = global$0 - 16 | 0;
  global$0 = $8_1;
  $7_1 = $2($7_1);
  (wasm2js_i32$0 = $7_1, wasm2js_i32$1 = fimport$3($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
  $8($8_1, $7_1, $2_1, 1, $6_1, $3_1, 4);
  $0_1 = fimport$2(6, $5_1 | 0, $4_1 | 0, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]) | 0;
  global$0 = $8_1 + 16 | 0;
  return $0_1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments(env);
 var FUNCTION_TABLE = [null, $3, $4, $49, $60, $65, $15, $15, $114, $70, $71, $76, $105, $106, $107, $108, $17, $68, $78, $80, $81, $85, $88, $92, $95, $111, $112, $116, $117];
 function __wasm_memory_size() {
  return buffer.byteLength / 65536 | 0;
 }
 
 function __wasm_memory_grow(pagesToAdd) {
  pagesToAdd = pagesToAdd | 0;
  var oldPages = __wasm_memory_size() | 0;
  var newPages = oldPages + pagesToAdd | 0;
  if ((oldPages < newPages) && (newPages < 65536)) {
   var newBuffer = new ArrayBuffer(Math_imul(newPages, 65536));
   var newHEAP8 = new Int8Array(newBuffer);
   newHEAP8.set(HEAP8);
   HEAP8 = new Int8Array(newBuffer);
   HEAP16 = new Int16Array(newBuffer);
   HEAP32 = new Int32Array(newBuffer);
   HEAPU8 = new Uint8Array(newBuffer);
   HEAPU16 = new Uint16Array(newBuffer);
   HEAPU32 = new Uint32Array(newBuffer);
   HEAPF32 = new Float32Array(newBuffer);
   HEAPF64 = new Float64Array(newBuffer);
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
  return oldPages;
 }
 
 return {
  "memory": Object.create(Object.prototype, {
   "grow": {
    "value": __wasm_memory_grow
   }, 
   "buffer": {
    "get": function () {
     return buffer;
    }
    
   }
  }), 
  "_start": $119, 
  "enter": $120
 };
}

var retasmFunc = asmFunc(  { abort: function() { throw new Error('abort'); },
    proc_exit,
    callback,
    call,
    text,
    now,
    float,
    number,
    at,
    measure,
    fill,
    truthy,
    get,
    drop,
    keep,
    same,
    set,
    random_get
  });
export var memory = retasmFunc.memory;
export var _start = retasmFunc._start;
export var enter = retasmFunc.enter;
