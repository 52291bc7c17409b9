import { proc_exit } from 'wasi_snapshot_preview1';
import { callback } from 'gist';
import { call } from 'gist';
import { text } from 'gist';
import { now } from 'gist';
import { number } from 'gist';
import { float } from 'gist';
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
  base64DecodeToExistingUint8Array(bufferView, 65536, "YWRkRXZlbnRMaXN0ZW5lcmFmdGVyY2xvY2tzdG9yZWtleXNtYWtlb2JqZWN0SlNPTnBhcnNlZW1pdGxlbmd0aHNlZ21lbnRzZnVsbF9uYW1lZmlyc3RfbmFtZWF2YXRhcnVwZGF0ZWRfYXRsYXN0X3NlZW5fYXRsYXN0X2NvbnRhY3RlZF9hdHNlc3Npb25fY291bnRjdXN0b21fcHJvcGVydGllc3Vuc3Vic2NyaWJlZF9mcm9tX2VtYWlsc3ZlcmlmaWVkZXZlbnRfbmFtZV9pbnZhbGlkQW4gZXZlbnQgbmVlZHMgYSBuYW1lIG9mIDEgdG8gMjU1IGNoYXJhY3RlcnM6IGdpc3QudHJhY2soIlBsYW4gY2hhbmdlZCIsIHsgcGxhbjogInBybyIgfSkuT25lIGV2ZW50IGhvbGRzIGF0IG1vc3QgMTUwIHByb3BlcnRpZXMuIm92ZXJ3cml0ZV90YWdzIiBpcyA7IHNlbmQgdHJ1ZSBvciBmYWxzZS47IHNlbmQgdGV4dC5waG9uZWNyZWF0ZWRfYXRzaWduZWRfdXBfYXQgYmVsb25ncyB0byBHaXN0IGFuZCBjYW4ndCBiZSBzZXQ7IHVzZSBhbm90aGVyIG5hbWUubmFtZV9yZXNlcnZlZFRoZSBlbWFpbCBpcyA7IHNlbmQgdGV4dCBzdWNoIGFzICJqb2huZG9lQHRhY29zLmNvbSIuVGhlIHRhZyAidGFncyIgaXMgYW4gYXJyYXk7IHNlbmQgdGV4dCB3aXRoIGNvbW1hczogdGFncy5qb2luKCIsICIpLiJ0YWdzIiBpcyA7IHNlbmQgdGV4dCBzdWNoIGFzICJGcmVlLCBwb3B1bGFyIi50eXBlX21pc21hdGNoaG9sZHMgYSBjb250cm9sIGNoYXJhY3RlcmhhcyAyNTUgY2hhcmFjdGVycyBvciBtb3JlaXMgb25seSBzcGFjZXNpcyAiIiwgd2hpY2ggYSB0ZW1wbGF0ZSBwcmludHMgd2hlbiB0aGUgdmFsdWUgaXMgbWlzc2luZ05hTltvYmplY3QgT2JqZWN0XVRoZSB1c2VyIGlkIGlzIGEgbnVtYmVyOyBzZW5kIGl0IGFzIHRleHQ6ICIiLmlzIGEgbnVtYmVyIHRoYXQgaXMgbm8gc2FmZSBpbnRlZ2VyaXMgIGFuZCBubyB0ZXh0VGhlIHVzZXIgaWQgOyBzZW5kIHlvdXIgb3duIGlkIG9mIHRoaXMgcGVyc29uIGFzIHRleHQsIG9yICIiIGlmIGl0IGlzIG5vdCBrbm93bi51c2VyX2lkX2ludmFsaWR1c2VyX2lkZW1haWxfcmVxdWlyZWRBbiBpZGVudGlmeSBjYWxsIG5lZWRzIGFuIGVtYWlsOiBnaXN0LmlkZW50aWZ5KCIxMjM0NSIsIHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfSkudG9vX21hbnlfcHJvcGVydGllc09uZSBjYWxsIGhvbGRzIGF0IG1vc3QgMTUwIHByb3BlcnRpZXM7IHNlbmQgdGhlIG90aGVycyBpbiBhIHNlY29uZCBjYWxsLlRoZSBwcm9wZXJ0aWVzIGFyZSA7IHNlbmQgYSBwbGFpbiBvYmplY3Q6IHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfS5wcm9wZXJ0aWVzX2ludmFsaWRwcm9wZXJ0aWVzVGhlIGVtYWlsIGhvbGRzIGEgc3BhY2Ugb3IgYSBjb250cm9sIGNoYXJhY3Rlcjsgc2VuZCBpdCBhcyBuYW1lQGRvbWFpbi5UaGUgZW1haWwgaXMgbm90IG9mIHRoZSBmb3JtIG5hbWVAZG9tYWluLmVtYWlsX2ludmFsaWRUaGUgZW1haWwgaGFzIG1vcmUgdGhhbiAyNTQgY2hhcmFjdGVycy4gYW5kIG5vIHNpZ25hdHVyZTsgc2VuZCB0aGUgdGV4dCB0aGF0IHlvdXIgc2VydmVyIG1ha2VzLnZlcmlmaWNhdGlvbl9mYWlsZWRfYXRBIHByb3BlcnR5IG5lZWRzIGEgbmFtZS5BIHByb3BlcnR5J3MgbmFtZSBoYXMgYXQgbW9zdCAyNTUgY2hhcmFjdGVycy4gaG9sZHMgdGhlIGNvbnRyb2wgY2hhcmFjdGVyIDsgdXNlIGxldHRlcnMsIGRpZ2l0cywgc3BhY2VzLCAtIGFuZCBfLi4kfmAhQCMlXiYqJ3t9fFwiIGhvbGRzIHRoZSBjaGFyYWN0ZXIgIDsgdXNlIGxldHRlcnMsIGRpZ2l0cywgc3BhY2VzLCAtIGFuZCBfLm5hbWVfaW52YWxpZCBpcyBOYU4gb3IgaW5maW5pdGU7IHNlbmQgYSBmaW5pdGUgbnVtYmVyIG9yIG51bGwuIGhhcyBtb3JlIHRoYW4gMjU1IGNoYXJhY3RlcnM7IHNob3J0ZW4gaXQudmFsdWVfdG9vX2xvbmcgaXMgYSBEYXRlOyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kczogTWF0aC5mbG9vcihkYXRlLmdldFRpbWUoKSAvIDEwMDApLiBpcyBhbiBvYmplY3Q7IHNlbmQgZWFjaCBvZiBpdHMgdmFsdWVzIGFzIGEgcHJvcGVydHkgb2YgaXRzIG93bi5vYmplY3RfcmVqZWN0ZWQgaXMgYW4gYXJyYXk7IHNlbmQgdGV4dCBzdWNoIGFzICJhLCBiIiwgb3IgYSBwcm9wZXJ0eSBmb3IgZWFjaCB2YWx1ZS5hcnJheV9yZWplY3RlZCBpcyA7IHNlbmQgdGV4dCwgYSBudW1iZXIsIHRydWUsIGZhbHNlIG9yIG51bGwudHlwZV91bnN1cHBvcnRlZCBlbmRzIGluIF9hdCBhbmQgaXMgOyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kcywgb3IgdXNlIGEgbmFtZSB3aXRob3V0IF9hdC4gbGllcyBvdXRzaWRlIHRoZSB5ZWFycyAxIHRvIDk5OTk7IHNlbmQgYSB1bml4IHRpbWVzdGFtcCBpbiBzZWNvbmRzLiBsb29rcyBsaWtlIG1pbGxpc2Vjb25kczsgZGl2aWRlIGJ5IDEwMDA6IE1hdGguZmxvb3IobXMgLyAxMDAwKS50aW1lc3RhbXBfaW52YWxpZOKApiIiVSswMDAxMjM0NTY3ODlBQkNERUbvv71udWxsYSBudW1iZXJhIGJvb2xlYW5hbiBvYmplY3RhIERhdGVhbiBhcnJheWEgZnVuY3Rpb25hIHN5bWJvbGEgYmlnaW50dW5kZWZpbmVkAAAAixQBAAIAAAC4DQEABAAAAOYDAQAHAAAAQAABAAgAAACNFAEABgAAAEgAAQAJAAAAUQABAAoAAABbAAEABgAAAGEAAQAKAAAAawABAAwAAAB3AAEAEQAAAIgAAQANAAAAlQABABEAAACmAAEAGAAAAL4AAQAIAAAA4A0BAAoAAABwdXNocmVhc29uc2V0dGxlcmVzdWx0aWRsZWdpc3RTZXR0aW5nc3NldEF0dHJpYnV0ZTpnaXN0LXZpc2l0b3ItaWRnaXN0LXZpc2l0b3ItdG9rZW5naXN0LXN0b3JlZGVycm9yc3NodXRfZG93bmdpc3Quc2h1dGRvd24oKSBjYW1lIGJlZm9yZSB0aGUgc2VydmVyIGNvdWxkIGJlIHJlYWNoZWQuYXJnc21ldGhvZGxvY2F0aW9uaHJlZnJlZmVycmVyZG9uZXNsaWNlYXBwc2VydmVyZ2lzdFJlYWR5Y3VzdG9tX2xhdW5jaGVyX3NlbGVjdG9ydGFyZ2V0Y2xvc2VzdHByZXZlbnREZWZhdWx0cmVtb3Zlc2hvd2hpZGVzaG93TGF1bmNoZXJoaWRlTGF1bmNoZXJzaWRlYmFyc3RhbmRhcmRnaXN0LmNoYXQoIiIpIGRvZXMgbm90aGluZyB5ZXQuIHNpZGViYXJjbGFzc05hbWUgKCB1bnJlYWQpYXJpYS1sYWJlbGFyaWEtZXhwYW5kZWRmaXJzdENoaWxkZHRleHRDb250ZW50T3BlbiBtZXNzZW5nZXJDbG9zZSBtZXNzZW5nZXJNNy45IDIwQTkgOSAwIDEgMCA0IDE2LjFMMiAyMlptNiA5IDYgNiA2LTZlbnF1ZXVlc2hvcnRlbnR1cm5naXN0LmlkZW50aWZ5OiBzYW1lam9pbmVkbG9hZGNvbmNhdHVuY2hhbmdlZHJlbGVhc2VpZnJhbWVjcmVhdGVFbGVtZW50dGl0bGVNZXNzZW5nZXIvbWVzc2VuZ2VyP2FwcF9pZD1lbmNvZGVVUklDb21wb25lbnRzcmNwcmVwZW5kb3JpZ2luc291cmNlcmVhZHljb3VudGxlZnRlbWFpbDpjYXB0dXJlZGV2ZW50bmFtZWRldGFpbGhvbWVuZXdDb252ZXJzYXRpb25naXN0Lm5hdmlnYXRlKCIiKSBpcyB1bmtub3duOyB0aGVyZSBhcmUgaG9tZSwgY29udmVyc2F0aW9ucyBhbmQgbmV3Q29udmVyc2F0aW9uLndhcm5naXN0OkJyb2FkY2FzdENoYW5uZWxkYXRhcmVzdG9yZXJlc3VsdHNzaHV0ZG93bnF1ZXVlZGdpc3R0eXBlY29udGVudFdpbmRvd3JvdXRldGV4dG5hdmlnYXRlYXBwX2lkdmlzaXRvcl9pZHNlc3Npb253YWl0aW5ndW5yZWFkQ291bnRvblVucmVhZENvdW50Q2hhbmdlYW5zd2VyZWQ9YWJhbmRvbmFjdGl2ZUVsZW1lbnRob3N0bWVzc2VuZ2VyOmNsb3NlZG1lc3NlbmdlcjpvcGVuZWRjbG9zZW9wZW46aG9zdHthbGw6aW5pdGlhbCFpbXBvcnRhbnQ7cG9zaXRpb246Zml4ZWQhaW1wb3J0YW50O3otaW5kZXg6MjE0NzQ4MzAwMCFpbXBvcnRhbnQ7cmlnaHQ6MjBweCFpbXBvcnRhbnQ7Ym90dG9tOjIwcHghaW1wb3J0YW50fQpidXR0b257YWxsOnVuc2V0O2Rpc3BsYXk6Z3JpZDtwbGFjZS1pdGVtczpjZW50ZXI7d2lkdGg6NDhweDtoZWlnaHQ6NDhweDtib3JkZXItcmFkaXVzOjUwJTtiYWNrZ3JvdW5kOiM0ZjQ2ZTU7Y29sb3I6I2ZmZjtjdXJzb3I6cG9pbnRlcjtib3gtc2hhZG93OjAgMXB4IDNweCAjMDAwMywwIDZweCAyMHB4ICMwMDAzfQpidXR0b246aG92ZXJ7YmFja2dyb3VuZDojNDMzOGNhfQpidXR0b246Zm9jdXMtdmlzaWJsZXtvdXRsaW5lOjNweCBzb2xpZCAjNGY0NmU1O291dGxpbmUtb2Zmc2V0OjNweH0KW2hpZGRlbl17ZGlzcGxheTpub25lfQpzdmd7d2lkdGg6MjRweDtmaWxsOm5vbmU7c3Ryb2tlOmN1cnJlbnRDb2xvcjtzdHJva2Utd2lkdGg6MjtzdHJva2UtbGluZWNhcDpyb3VuZDtzdHJva2UtbGluZWpvaW46cm91bmR9CmJ7cG9zaXRpb246YWJzb2x1dGU7dG9wOi00cHg7cmlnaHQ6LTRweDttaW4td2lkdGg6MTBweDtwYWRkaW5nOjAgNXB4O2JvcmRlci1yYWRpdXM6MTBweDtiYWNrZ3JvdW5kOiNkOTJkMjA7Zm9udDo2MDAgMTJweC8yMHB4IHN5c3RlbS11aSxzYW5zLXNlcmlmO3RleHQtYWxpZ246Y2VudGVyfQppZnJhbWV7cG9zaXRpb246Zml4ZWQ7cmlnaHQ6MjBweDtib3R0b206ODBweDt3aWR0aDo0MDBweDtoZWlnaHQ6bWluKDcwNHB4LDEwMHZoIC0gMTIwcHgpO2JvcmRlcjowO2JvcmRlci1yYWRpdXM6MTZweDtiYWNrZ3JvdW5kOiNmZmY7Ym94LXNoYWRvdzowIDAgMCAxcHggIzAwMDEsMCAxMnB4IDQwcHggIzAwMDQ7dmlzaWJpbGl0eTpoaWRkZW47b3BhY2l0eTowO3RyYW5zZm9ybTp0cmFuc2xhdGVZKDhweCk7dHJhbnNpdGlvbjpvcGFjaXR5IC4xNXMsdHJhbnNmb3JtIC4xNXMsdmlzaWJpbGl0eSAwcyAuMTVzfQouc2lkZWJhcntyaWdodDowO2JvdHRvbTowO2hlaWdodDoxMDAlO2JvcmRlci1yYWRpdXM6MH0KLm9wZW57dmlzaWJpbGl0eTp2aXNpYmxlO29wYWNpdHk6MTt0cmFuc2Zvcm06bm9uZTt0cmFuc2l0aW9uLWRlbGF5OjBzfQpAbWVkaWEocHJlZmVycy1jb2xvci1zY2hlbWU6ZGFyayl7YnV0dG9uOmZvY3VzLXZpc2libGV7b3V0bGluZS1jb2xvcjojYTViNGZjfWlmcmFtZXtiYWNrZ3JvdW5kOiMxODE4MWI7Ym94LXNoYWRvdzowIDAgMCAxcHggI2ZmZjIsMCAxMnB4IDQwcHggIzAwMGF9fQpAbWVkaWEobWF4LXdpZHRoOjQ4MHB4KXtpZnJhbWV7aW5zZXQ6MDt3aWR0aDoxMDAlO2hlaWdodDoxMDAlO2JvcmRlci1yYWRpdXM6MH19CkBtZWRpYShwcmVmZXJzLXJlZHVjZWQtbW90aW9uOnJlZHVjZSl7aWZyYW1le3RyYW5zaXRpb246bm9uZX19bW91bnRsYXN0Q2hpbGRwb2ludGVyZW50ZXJmb2N1c2dpc3RDaGF0UmVhZHlvbkNoYXRSZWFkeWhpZGVfZGVmYXVsdF9sYXVuY2hlcnBhY2tnaXN0LW1lc3NhZ2VjbGlja2NhbGxzb25saW5lc3RvcmFnZWdpc3RVbnJlYWRDb3VudHNheXNPZnN0b3JlZHJlamVjdGVkW112aXNpdG9yY29udGFjdHRva2VuaWR1bnJlYWRoaWRkZW5naXN0OiBFYXJsaWVyIGNvbnZlcnNhdGlvbnMgb2YgdGhpcyBjb250YWN0IGFyZSBoaWRkZW4sIGJlY2F1c2UgdGhlIGNhbGwgd2FzIG5vdCBzaWduZWQuIEFkZCB1c2VyX2hhc2ggdG8gZ2lzdC5pZGVudGlmeTogL2RvY3MvdmVyaWZpY2F0aW9uaW5mb2NvbnZlcnNhdGlvbnNBcnJheXBvc3RNZXNzYWdldXVpZG9uY2VrZXlzYXlzc3RhdHVzc2VuZE1hdGhyYW5kb21qc29uc29ydGVkZW1haWwsIHRhZ3NvdmVyd3JpdGVfdGFnc3VzZXJfaGFzaHVzZXJfand0eyJ0eXBlIjoiaWRlbnRpZnkiLCJ1c2VyX2lkIjp7InR5cGUiOiJ0cmFjayIsIm5hbWUiOiwicHJvcGVydGllcyI6eyJ0eXBlIjoicGFnZSIsInVybCI6LCJ0aXRsZSI6LCJyZWZlcnJlciI6fXsidHlwZSI6ImlkZW50aWZ5IjAxMjM0NTY3ODlhYmNkZWY=");
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
 var fimport$5 = env.number;
 var fimport$6 = env.float;
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
  $0_1 = HEAP32[17804];
  $0_1 = $0_1 - (($0_1 - 71216 >>> 0) / 65 | 0) | 0;
  HEAP32[17805] = $0_1;
  HEAP32[17808] = $0_1 - 71280 >>> 4;
 }
 
 function $1() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  HEAP32[17807] = 0;
  $0_1 = HEAP32[17808];
  while (1) {
   $3_1 = $0_1 - 1 | 0;
   $2_1 = $0_1 + 1 | 0;
   $1_1 = ($0_1 << 4) + 71280 | 0;
   $6_1 = HEAP32[17805];
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
   return 71256
  }
  label$2 : {
   if ($0_1 >>> 0 >= 4294967265) {
    break label$2
   }
   $1_1 = HEAP32[17811];
   $2_1 = $0_1 + HEAP32[17810] | 0;
   $1_1 = $2_1 >>> 0 < $0_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
   HEAP32[17810] = $2_1;
   HEAP32[17811] = $1_1;
   $1_1 = HEAP32[17813];
   $2_1 = HEAP32[17812] + 1 | 0;
   $1_1 = $2_1 ? $1_1 : $1_1 + 1 | 0;
   HEAP32[17812] = $2_1;
   HEAP32[17813] = $1_1;
   $5_1 = $0_1 + 31 | 0;
   $2_1 = $5_1 >>> 4 | 0;
   $1_1 = 71228;
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
     $3_1 = HEAP32[17805];
     $0_1 = $4_1 - 71280 | 0;
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
    $1_1 = HEAP32[17804];
    HEAP32[17804] = $0_1 << 16;
    $0_1 = HEAP32[17805];
    $0();
    wasm2js_memory_copy(HEAP32[17805], $0_1, $1_1 - $0_1 | 0);
    $1();
    $1_1 = 71228;
    continue;
   };
  }
  abort();
 }
 
 function $3($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0.0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 720 | 0;
  global$0 = $2_1;
  $17_1 = $2(4);
  HEAP32[$17_1 >> 2] = $1_1;
  label$1 : {
   if (!$1_1) {
    break label$1
   }
   $24_1 = HEAP32[$1_1 + 12 >> 2];
   if (!$24_1) {
    $18($2_1 + 648 | 0, fimport$11(6, 68389, 3) | 0);
    $3_1 = HEAP32[$2_1 + 648 >> 2];
    $4_1 = HEAP32[$2_1 + 652 >> 2];
    $18($2_1 + 640 | 0, fimport$11(6, 68392, 6) | 0);
    $5_1 = HEAP32[$2_1 + 640 >> 2];
    $6_1 = HEAP32[$2_1 + 644 >> 2];
    HEAP32[$1_1 + 12 >> 2] = $4_1;
    HEAP32[$1_1 + 8 >> 2] = $3_1;
    HEAP32[$1_1 >> 2] = $5_1;
    HEAP32[$1_1 + 4 >> 2] = $6_1;
    $9($2_1 + 632 | 0, 68234, 1, $3_1, $4_1);
    $3_1 = HEAP32[$2_1 + 632 >> 2];
    $4_1 = HEAP32[$2_1 + 636 >> 2];
    $9($2_1 + 624 | 0, 68235, 15, $3_1, $4_1);
    $5_1 = HEAP32[$2_1 + 624 >> 2];
    $6_1 = HEAP32[$2_1 + 628 >> 2];
    $9($2_1 + 616 | 0, 68250, 18, $3_1, $4_1);
    $7_1 = HEAP32[$2_1 + 616 >> 2];
    $12_1 = HEAP32[$2_1 + 620 >> 2];
    $9($2_1 + 608 | 0, 68268, 11, $3_1, $4_1);
    $9_1 = HEAP32[$2_1 + 612 >> 2];
    $8_1 = HEAP32[$2_1 + 608 >> 2];
    HEAP32[$1_1 + 44 >> 2] = $4_1;
    HEAP32[$1_1 + 40 >> 2] = $3_1;
    HEAP32[$1_1 + 32 >> 2] = $8_1;
    HEAP32[$1_1 + 36 >> 2] = $9_1;
    HEAP32[$1_1 + 24 >> 2] = $7_1;
    HEAP32[$1_1 + 28 >> 2] = $12_1;
    HEAP32[$1_1 + 16 >> 2] = $5_1;
    HEAP32[$1_1 + 20 >> 2] = $6_1;
    $1_1 = HEAP32[$17_1 >> 2];
    if (!$1_1) {
     break label$1
    }
    HEAP32[$1_1 + 112 >> 2] = 1;
    $17($2_1 + 600 | 0, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    $3_1 = HEAP32[$2_1 + 600 >> 2];
    $12_1 = HEAP32[$2_1 + 604 >> 2];
    $17($2_1 + 592 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2]);
    $4_1 = HEAP32[$2_1 + 596 >> 2];
    HEAP32[$1_1 + 104 >> 2] = HEAP32[$2_1 + 592 >> 2];
    HEAP32[$1_1 + 108 >> 2] = $4_1;
    HEAP32[$1_1 + 100 >> 2] = $12_1;
    HEAP32[$1_1 + 96 >> 2] = $3_1;
    if (!$12_1) {
     $44($2_1 + 584 | 0);
     $3_1 = HEAP32[$2_1 + 584 >> 2];
     $4_1 = HEAP32[$2_1 + 588 >> 2];
     HEAP32[$1_1 + 100 >> 2] = $4_1;
     HEAP32[$1_1 + 96 >> 2] = $3_1;
     $19(HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2], $3_1, $4_1);
     $12_1 = HEAP32[$1_1 + 100 >> 2];
     $3_1 = HEAP32[$1_1 + 96 >> 2];
    }
    fimport$15(6, 70776, 7, fimport$3($3_1 | 0, $12_1 | 0) | 0);
    fimport$15(4, 70739, 15, fimport$5(0.0) | 0);
    $3_1 = $2(4);
    HEAP32[$3_1 >> 2] = $1_1;
    (wasm2js_i32$0 = $1_1, wasm2js_f64$0 = +fimport$4() - +fimport$6(fimport$2(6, 65557, 5, 0, 0) | 0)), HEAPF64[wasm2js_i32$0 + 64 >> 3] = wasm2js_f64$0;
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = ($16(fimport$11(fimport$2(6, 70721, 5, 0, 0) | 0, 65594, 6) | 0) | 0) > 0), HEAP8[wasm2js_i32$0 + 48 | 0] = wasm2js_i32$1;
    $13(4, 70726, 6, $3_1, 3);
   }
   $25_1 = $16(fimport$11($0_1 | 0, 65594, 6) | 0);
   if (($25_1 | 0) > 0) {
    $12_1 = 0;
    while (1) {
     $4_1 = HEAP32[$17_1 >> 2];
     $9_1 = fimport$7($0_1 | 0, $12_1 | 0) | 0;
     $3_1 = fimport$11($9_1 | 0, 68350, 4) | 0;
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
                switch ($16(fimport$11($9_1 | 0, 68354, 6) | 0) | 0) {
                case 0:
                 $36($2_1 + 72 | 0, $3_1, 0);
                 $16_1 = HEAPF64[$2_1 + 88 >> 3];
                 $5_1 = HEAP32[$2_1 + 80 >> 2];
                 $6_1 = HEAP32[$2_1 + 76 >> 2];
                 $1_1 = HEAPU8[$2_1 + 72 | 0];
                 $38($2_1 + 56 | 0, $3_1, 1);
                 $8_1 = HEAP32[$2_1 + 68 >> 2];
                 $7_1 = HEAP32[$2_1 + 60 >> 2];
                 $11_1 = HEAP32[$2_1 + 56 >> 2];
                 $36($2_1 + 24 | 0, $3_1, 1);
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
                     if (HEAPU8[$3_1 + $6_1 | 0] == 64) {
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
                  $38($2_1 + 8 | 0, $3_1, 0);
                  $1_1 = 1;
                  $16_1 = 0.0;
                  $8_1 = HEAP32[$2_1 + 20 >> 2];
                  $7_1 = HEAP32[$2_1 + 12 >> 2];
                  $11_1 = HEAP32[$2_1 + 8 >> 2];
                  $5_1 = 0;
                  $6_1 = 0;
                 }
                 $46($4_1, $9_1, $1_1, $6_1, $5_1, $16_1, $11_1, $7_1, $8_1);
                 break label$7;
                case 1:
                case 2:
                 $38($2_1 + 264 | 0, $3_1, 1);
                 $1_1 = HEAP32[$2_1 + 276 >> 2];
                 if ($1_1) {
                  $13_1 = 0;
                  $8_1 = 0;
                  $5_1 = 0;
                  $6_1 = 0;
                  $7_1 = 0;
                  $11_1 = 0;
                  break label$8;
                 }
                 $14_1 = HEAP32[$2_1 + 268 >> 2];
                 $1_1 = HEAP32[$2_1 + 264 >> 2];
                 $36($2_1 + 232 | 0, $3_1, 0);
                 $7_1 = HEAP32[$2_1 + 240 >> 2];
                 $11_1 = HEAP32[$2_1 + 236 >> 2];
                 if (HEAPU8[$2_1 + 232 | 0] != 1) {
                  break label$10
                 }
                 $22($2_1 + 224 | 0, $11_1, $7_1);
                 if (!HEAP32[$2_1 + 228 >> 2]) {
                  break label$10
                 }
                 if ($24($11_1, $7_1, 255) & 1) {
                  break label$10
                 }
                 if ($25($11_1, $7_1) & 1) {
                  break label$10
                 }
                 label$27 : {
                  if (($14_1 | 0) <= 150) {
                   $26_1 = $1_1 + 48 | 0;
                   $1_1 = -1;
                   $15_1 = 0;
                   $13_1 = 0;
                   $8_1 = 0;
                   $22_1 = 0;
                   $5_1 = 0;
                   $6_1 = 0;
                   break label$27;
                  }
                  $1_1 = $2(24);
                  HEAP32[$1_1 + 20 >> 2] = 0;
                  HEAP32[$1_1 + 12 >> 2] = 39;
                  HEAP32[$1_1 + 16 >> 2] = 0;
                  HEAP32[$1_1 + 8 >> 2] = 65842;
                  HEAP32[$1_1 + 4 >> 2] = 19;
                  HEAP32[$1_1 >> 2] = 66643;
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
                    $23_1 = HEAP32[$3_1 + 4 >> 2];
                    $27_1 = HEAPU8[$3_1 | 0];
                    label$32 : {
                     $20_1 = HEAP32[$3_1 - 8 >> 2];
                     $21_1 = HEAP32[$3_1 - 4 >> 2];
                     $10_1 = $26($20_1, $21_1);
                     if ($10_1) {
                      break label$32
                     }
                     $29($2_1 + 184 | 0, $20_1, $21_1, $27_1, $23_1, $19_1, $16_1, $18_1);
                     $10_1 = HEAP32[$2_1 + 216 >> 2];
                     if ($10_1) {
                      break label$32
                     }
                     $10_1 = HEAPU8[$2_1 + 208 | 0];
                     $16_1 = HEAPF64[$2_1 + 200 >> 3];
                     $18_1 = HEAP32[$2_1 + 192 >> 2];
                     $19_1 = HEAP32[$2_1 + 188 >> 2];
                     $23_1 = HEAPU8[$2_1 + 184 | 0];
                     HEAP32[$2_1 + 688 >> 2] = 0;
                     HEAP32[$2_1 + 692 >> 2] = 0;
                     HEAP32[$2_1 + 680 >> 2] = 0;
                     HEAP32[$2_1 + 684 >> 2] = 0;
                     HEAP32[$2_1 + 672 >> 2] = 0;
                     HEAP32[$2_1 + 676 >> 2] = 0;
                     HEAP32[$2_1 + 664 >> 2] = 0;
                     HEAP32[$2_1 + 668 >> 2] = 0;
                     HEAP32[$2_1 + 660 >> 2] = $21_1;
                     HEAP32[$2_1 + 656 >> 2] = $20_1;
                     HEAP32[$2_1 + 672 >> 2] = $18_1;
                     HEAP32[$2_1 + 668 >> 2] = $19_1;
                     HEAP8[$2_1 + 664 | 0] = $23_1;
                     HEAPF64[$2_1 + 680 >> 3] = $16_1;
                     HEAP8[$2_1 + 688 | 0] = $10_1 & 1;
                     $8($2_1 + 152 | 0, $6_1, $2_1 + 656 | 0, $5_1, $22_1, 1, 40);
                     $3_1 = $3_1 + 40 | 0;
                     $1_1 = $1_1 + 1 | 0;
                     $22_1 = HEAP32[$2_1 + 160 >> 2];
                     $5_1 = HEAP32[$2_1 + 156 >> 2];
                     $6_1 = HEAP32[$2_1 + 152 >> 2];
                     continue;
                    }
                    break;
                   };
                   $3_1 = HEAP32[$10_1 >> 2];
                   $20_1 = HEAP32[$10_1 + 4 >> 2];
                   $21_1 = HEAP32[$10_1 + 8 >> 2];
                   $18_1 = HEAP32[$10_1 + 12 >> 2];
                   $19_1 = HEAP32[$10_1 + 16 >> 2];
                   HEAP32[$2_1 + 716 >> 2] = HEAP32[$10_1 + 20 >> 2];
                   HEAP32[$2_1 + 712 >> 2] = $19_1;
                   HEAP32[$2_1 + 708 >> 2] = $18_1;
                   HEAP32[$2_1 + 704 >> 2] = $21_1;
                   HEAP32[$2_1 + 700 >> 2] = $20_1;
                   HEAP32[$2_1 + 696 >> 2] = $3_1;
                   $8($2_1 + 168 | 0, $8_1, $2_1 + 696 | 0, $13_1, $15_1, 1, 24);
                   $15_1 = HEAP32[$2_1 + 176 >> 2];
                   $13_1 = HEAP32[$2_1 + 172 >> 2];
                   $8_1 = HEAP32[$2_1 + 168 >> 2];
                   continue;
                  }
                  break;
                 };
                 $1_1 = 0;
                 break label$8;
                case 3:
                 $47($2_1 + 368 | 0, fimport$11(4, 68360, 8) | 0, 68368, 4, 4096.0);
                 $1_1 = HEAP32[$2_1 + 372 >> 2];
                 $3_1 = HEAP32[$2_1 + 368 >> 2];
                 $47($2_1 + 360 | 0, 5, 68773, 5, 512.0);
                 $5_1 = HEAP32[$2_1 + 364 >> 2];
                 $6_1 = HEAP32[$2_1 + 360 >> 2];
                 $47($2_1 + 352 | 0, 5, 68372, 8, 4096.0);
                 $7_1 = HEAP32[$2_1 + 356 >> 2];
                 $8_1 = HEAP32[$2_1 + 352 >> 2];
                 $48($2_1 + 344 | 0, $3_1, $1_1);
                 $9($2_1 + 336 | 0, 71134, 21, HEAP32[$2_1 + 344 >> 2], HEAP32[$2_1 + 348 >> 2]);
                 $9($2_1 + 328 | 0, HEAP32[$2_1 + 336 >> 2], HEAP32[$2_1 + 340 >> 2], 71155, 9);
                 $1_1 = HEAP32[$2_1 + 332 >> 2];
                 $3_1 = HEAP32[$2_1 + 328 >> 2];
                 $48($2_1 + 320 | 0, $6_1, $5_1);
                 $9($2_1 + 312 | 0, $3_1, $1_1, HEAP32[$2_1 + 320 >> 2], HEAP32[$2_1 + 324 >> 2]);
                 $9($2_1 + 304 | 0, HEAP32[$2_1 + 312 >> 2], HEAP32[$2_1 + 316 >> 2], 71164, 12);
                 $1_1 = HEAP32[$2_1 + 308 >> 2];
                 $3_1 = HEAP32[$2_1 + 304 >> 2];
                 $48($2_1 + 296 | 0, $8_1, $7_1);
                 $9($2_1 + 288 | 0, $3_1, $1_1, HEAP32[$2_1 + 296 >> 2], HEAP32[$2_1 + 300 >> 2]);
                 $9($2_1 + 280 | 0, HEAP32[$2_1 + 288 >> 2], HEAP32[$2_1 + 292 >> 2], 71176, 1);
                 $49($4_1, $9_1, HEAP32[$2_1 + 280 >> 2], HEAP32[$2_1 + 284 >> 2]);
                 break label$7;
                case 5:
                 $36($2_1 + 488 | 0, $3_1, 0);
                 if (!($7(HEAP32[$2_1 + 492 >> 2], HEAP32[$2_1 + 496 >> 2], 69030, 8) & 1)) {
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
               $1_1 = global$0 - 48 | 0;
               global$0 = $1_1;
               $14_1 = $2(4);
               HEAP32[$14_1 >> 2] = $4_1;
               $8_1 = $2(4);
               HEAP32[$8_1 >> 2] = $9_1;
               $9_1 = $2(12);
               $3_1 = $2(4);
               HEAP32[$1_1 + 36 >> 2] = 1;
               $4_1 = fimport$13(fimport$2(6, 70700, 4, $1_1 + 36 | 0, 1) | 0) | 0;
               HEAP32[$9_1 + 4 >> 2] = 1;
               HEAP32[$9_1 >> 2] = $3_1;
               HEAP32[$3_1 >> 2] = $4_1;
               $6_1 = 1;
               $5_1 = 1;
               label$33 : {
                while (1) {
                 label$35 : {
                  HEAP32[$9_1 + 8 >> 2] = $5_1;
                  HEAP32[$1_1 + 32 >> 2] = 1;
                  $4_1 = fimport$2(6, 70700, 4, $1_1 + 32 | 0, 1) | 0;
                  if (($16(fimport$11($4_1 | 0, 65594, 6) | 0) | 0) == 1) {
                   $11_1 = $2(8);
                   $10_1 = $2(8);
                   $13_1 = $2(8);
                   $4_1 = HEAP32[$14_1 >> 2];
                   if (!$4_1) {
                    break label$35
                   }
                   $3_1 = HEAP32[$4_1 + 136 >> 2];
                   $5_1 = HEAP32[$4_1 + 140 >> 2];
                   $6_1 = HEAP32[$4_1 + 96 >> 2];
                   $7_1 = HEAP32[$4_1 + 100 >> 2];
                   $15_1 = HEAP32[$4_1 + 108 >> 2];
                   HEAP32[$10_1 >> 2] = HEAP32[$4_1 + 104 >> 2];
                   HEAP32[$10_1 + 4 >> 2] = $15_1;
                   HEAP32[$11_1 >> 2] = $6_1;
                   HEAP32[$11_1 + 4 >> 2] = $7_1;
                   HEAP32[$13_1 >> 2] = $3_1;
                   HEAP32[$13_1 + 4 >> 2] = $5_1;
                   $3_1 = HEAP32[$4_1 + 44 >> 2];
                   $5_1 = HEAP32[$4_1 + 40 >> 2];
                   $6_1 = fimport$3(70704, 5) | 0;
                   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3($5_1 | 0, $3_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
                   HEAP32[$1_1 + 40 >> 2] = $6_1;
                   $15_1 = fimport$2(6, 65567, 4, $1_1 + 40 | 0, 2) | 0;
                   $3_1 = $16(fimport$11($15_1 | 0, 65594, 6) | 0);
                   if ($3_1 >>> 0 > 536870911) {
                    break label$35
                   }
                   $5_1 = 0;
                   $6_1 = $2($3_1 << 3);
                   $7_1 = $6_1;
                   while (1) {
                    if (($3_1 | 0) != ($5_1 | 0)) {
                     $18($1_1 + 8 | 0, fimport$7($15_1 | 0, $5_1 | 0) | 0);
                     $22_1 = HEAP32[$1_1 + 12 >> 2];
                     HEAP32[$7_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
                     HEAP32[$7_1 + 4 >> 2] = $22_1;
                     $5_1 = $5_1 + 1 | 0;
                     $7_1 = $7_1 + 8 | 0;
                     continue;
                    }
                    break;
                   };
                   while (1) {
                    if ($3_1) {
                     $20(HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
                     $3_1 = $3_1 - 1 | 0;
                     $6_1 = $6_1 + 8 | 0;
                     continue;
                    }
                    break;
                   };
                   $70($4_1);
                   $44($1_1);
                   $3_1 = HEAP32[$1_1 >> 2];
                   $5_1 = HEAP32[$1_1 + 4 >> 2];
                   HEAP32[$4_1 + 104 >> 2] = 0;
                   HEAP32[$4_1 + 108 >> 2] = 0;
                   HEAP32[$4_1 + 96 >> 2] = $3_1;
                   HEAP32[$4_1 + 100 >> 2] = $5_1;
                   $69($4_1);
                   (wasm2js_i32$0 = $8_1, wasm2js_i32$1 = fimport$13(HEAP32[$8_1 >> 2]) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                   $3_1 = $2(24);
                   HEAP32[$3_1 + 20 >> 2] = $8_1;
                   HEAP32[$3_1 + 16 >> 2] = $9_1;
                   HEAP32[$3_1 + 12 >> 2] = $10_1;
                   HEAP32[$3_1 + 8 >> 2] = $11_1;
                   HEAP32[$3_1 + 4 >> 2] = $14_1;
                   HEAP32[$3_1 >> 2] = $13_1;
                   HEAP32[$4_1 + 140 >> 2] = 8;
                   HEAP32[$4_1 + 136 >> 2] = $3_1;
                   if (!HEAPU8[$4_1 + 50 | 0]) {
                    HEAP32[$4_1 + 136 >> 2] = 0;
                    HEAP32[$4_1 + 140 >> 2] = 0;
                    $96($3_1);
                   }
                   global$0 = $1_1 + 48 | 0;
                   break label$33;
                  } else {
                   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$13($4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
                   $8($1_1 + 16 | 0, $3_1, $1_1 + 28 | 0, $6_1, $5_1, 1, 4);
                   $5_1 = HEAP32[$1_1 + 24 >> 2];
                   $3_1 = HEAP32[$1_1 + 16 >> 2];
                   $6_1 = HEAP32[$1_1 + 20 >> 2];
                   HEAP32[$9_1 + 4 >> 2] = $6_1;
                   HEAP32[$9_1 >> 2] = $3_1;
                   continue;
                  }
                 }
                 break;
                };
                abort();
               }
               break label$7;
              }
              $36($2_1 + 456 | 0, $3_1, 0);
              $1_1 = HEAP32[$2_1 + 464 >> 2];
              $5_1 = HEAP32[$2_1 + 460 >> 2];
              $36($2_1 + 424 | 0, $3_1, 1);
              $6_1 = HEAP32[$2_1 + 432 >> 2];
              $7_1 = HEAP32[$2_1 + 428 >> 2];
              $36($2_1 + 392 | 0, $3_1, 2);
              $3_1 = HEAP32[$2_1 + 400 >> 2];
              $8_1 = HEAP32[$2_1 + 396 >> 2];
              if ($7($5_1, $1_1, 69212, 4) & 1) {
               $50($4_1, 1);
               break label$12;
              }
              if ($7($5_1, $1_1, 69207, 5) & 1) {
               break label$13
              }
              if ($7($5_1, $1_1, 68464, 4) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 163 | 0] = 0;
               break label$12;
              }
              if ($7($5_1, $1_1, 68468, 4) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 163 | 0] = 1;
               break label$13;
              }
              if ($7($5_1, $1_1, 68472, 12) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 164 | 0] = 0;
               break label$12;
              }
              if ($7($5_1, $1_1, 68484, 12) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 164 | 0] = 1;
               break label$12;
              }
              if ($7($5_1, $1_1, 68496, 7) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 165 | 0] = 1;
               break label$12;
              }
              if ($7($5_1, $1_1, 68503, 8) & 1) {
               if (!$4_1) {
                break label$1
               }
               HEAP8[$4_1 + 165 | 0] = 0;
               break label$12;
              }
              if ($7($5_1, $1_1, 69074, 8) & 1) {
               $51($4_1, $7_1, $6_1, $8_1, $3_1);
               break label$12;
              }
              $9($2_1 + 384 | 0, 68511, 11, $5_1, $1_1);
              $9($2_1 + 376 | 0, HEAP32[$2_1 + 384 >> 2], HEAP32[$2_1 + 388 >> 2], 68522, 20);
              $52(68987, HEAP32[$2_1 + 376 >> 2], HEAP32[$2_1 + 380 >> 2]);
              break label$12;
             }
             $36($2_1 + 552 | 0, $3_1, 0);
             $1_1 = HEAP32[$2_1 + 560 >> 2];
             $5_1 = HEAP32[$2_1 + 556 >> 2];
             $36($2_1 + 520 | 0, $3_1, 1);
             $51($4_1, $5_1, $1_1, HEAP32[$2_1 + 524 >> 2], HEAP32[$2_1 + 528 >> 2]);
             break label$11;
            }
            $53($4_1, $9_1, $6_1, $5_1);
            break label$7;
           }
           $50($4_1, 0);
          }
          $54($4_1);
         }
         fimport$2($9_1 | 0, 68380, 4, 0, 0) | 0;
         break label$7;
        }
        $1_1 = $2(24);
        HEAP32[$1_1 + 20 >> 2] = 4;
        HEAP32[$1_1 + 16 >> 2] = 68878;
        HEAP32[$1_1 + 12 >> 2] = 90;
        HEAP32[$1_1 + 8 >> 2] = 65752;
        HEAP32[$1_1 + 4 >> 2] = 18;
        HEAP32[$1_1 >> 2] = 65734;
       }
       $6_1 = 0;
       $5_1 = 0;
       $8_1 = 0;
       $13_1 = 0;
      }
      if ($39($9_1, $8_1, $13_1, $1_1) & 1) {
       break label$7
      }
      $48($2_1 + 144 | 0, $11_1, $7_1);
      $9($2_1 + 136 | 0, 71097, 23, HEAP32[$2_1 + 144 >> 2], HEAP32[$2_1 + 148 >> 2]);
      $9($2_1 + 128 | 0, HEAP32[$2_1 + 136 >> 2], HEAP32[$2_1 + 140 >> 2], 71120, 14);
      $1_1 = HEAP32[$2_1 + 132 >> 2];
      $3_1 = HEAP32[$2_1 + 128 >> 2];
      $55($2_1 + 120 | 0, $6_1, $5_1);
      $9($2_1 + 112 | 0, $3_1, $1_1, HEAP32[$2_1 + 120 >> 2], HEAP32[$2_1 + 124 >> 2]);
      $9($2_1 + 104 | 0, HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 116 >> 2], 71176, 1);
      $49($4_1, $9_1, HEAP32[$2_1 + 104 >> 2], HEAP32[$2_1 + 108 >> 2]);
     }
     $12_1 = $12_1 + 1 | 0;
     if (($25_1 | 0) != ($12_1 | 0)) {
      continue
     }
     break;
    };
    $1_1 = HEAP32[$17_1 >> 2];
   }
   $56($1_1);
   if (!$24_1) {
    $14(0, $17_1, 4)
   }
   global$0 = $2_1 + 720 | 0;
   return;
  }
  abort();
 }
 
 function $4($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (fimport$10($0_1 | 0) | 0) {
     $58($1_1);
     if (!$1_1) {
      break label$1
     }
     label$4 : {
      if (!HEAPU8[$1_1 + 48 | 0]) {
       break label$4
      }
      if (+fimport$6(fimport$2(6, 65557, 5, 0, 0) | 0) < HEAPF64[$1_1 + 80 >> 3]) {
       break label$4
      }
      HEAP32[$2_1 + 12 >> 2] = 2;
      $0_1 = fimport$2(6, 70700, 4, $2_1 + 12 | 0, 1) | 0;
      if (($16(fimport$11($0_1 | 0, 65594, 6) | 0) | 0) < 2) {
       break label$4
      }
      $60(70721, 5, HEAP32[$1_1 + 96 >> 2], HEAP32[$1_1 + 100 >> 2], HEAP32[$1_1 + 104 >> 2], HEAP32[$1_1 + 108 >> 2], $0_1, $1_1, 5);
     }
     fimport$2(HEAP32[$1_1 + 144 >> 2], 69207, 5, 0, 0) | 0;
     fimport$12(HEAP32[$1_1 + 144 >> 2]);
     HEAP32[$1_1 + 144 >> 2] = 0;
     fimport$2(6, 68747, 7, 0, 0) | 0;
     break label$2;
    }
    $61($1_1);
    if (!$1_1) {
     break label$1
    }
    HEAP8[$1_1 + 48 | 0] = 1;
    $56($1_1);
   }
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $5($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $3_1 = 71228;
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
     if ($2_1 >>> 0 < 71280) {
      break label$2
     }
     $4_1 = HEAP32[17805];
     if ($2_1 >>> 0 >= $4_1 >>> 0) {
      break label$2
     }
     $3_1 = $2_1 - 71280 | 0;
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
       $2_1 = ($2_1 << 4) + 71280 | 0;
       if ($2_1) {
        HEAP32[$2_1 >> 2] = HEAP32[17806];
        HEAP32[17806] = $2_1;
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
  $6_1 = HEAP32[17816];
  $8_1 = ($6_1 | 0) > 0 ? $6_1 : 0;
  $7_1 = HEAP32[17815];
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
    $8($3_1 + 8 | 0, $7_1, $3_1 + 20 | 0, $6_1, HEAP32[17817], 1, 12);
    HEAP32[17815] = HEAP32[$3_1 + 8 >> 2];
    $0_1 = HEAP32[$3_1 + 12 >> 2];
    HEAP32[17816] = $0_1;
    HEAP32[17817] = HEAP32[$3_1 + 16 >> 2];
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
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$5(+($0_1 | 0)) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $1_1;
  fimport$2(6, 65552, 5, $3_1 + 8 | 0, 2) | 0;
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
  $1_1 = +fimport$6($0_1 | 0);
  if ($1_1 != $1_1) {
   return 0
  }
  return $1_1 >= -2147483648.0 ? ~~($1_1 < 2147483647.0 ? $1_1 : 2147483647.0) : -2147483648;
 }
 
 function $17($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $18($3_1, fimport$2(6, 68728, 4, $3_1 + 12 | 0, 1) | 0);
  $1_1 = HEAP32[$3_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $18($0_1, $1_1) {
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
 
 function $19($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $0_1 = fimport$3($0_1 | 0, $1_1 | 0) | 0;
  (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$3($2_1 | 0, $3_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$4_1 + 8 >> 2] = $0_1;
  fimport$10(fimport$2(6, 65562, 5, $4_1 + 8 | 0, 2) | 0) | 0;
  global$0 = $4_1 + 16 | 0;
 }
 
 function $20($0_1, $1_1) {
  var $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = fimport$3($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$2(6, 68458, 6, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $21($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$3($0_1 | 0, $1_1 | 0) | 0;
  HEAP32[$3_1 + 12 >> 2] = $2_1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$2(6, 65590, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $22($0_1, $1_1, $2_1) {
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
      if ($23($7_1) & 1) {
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
         if ($7($1_1 + $6_1 | 0, 3, 67971, 3) & 1) {
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
 
 function $23($0_1) {
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
 
 function $24($0_1, $1_1, $2_1) {
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
 
 function $25($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  HEAP32[$2_1 + 24 >> 2] = 0;
  while (1) {
   label$2 : {
    $11($2_1 + 8 | 0, $0_1, $1_1, $2_1 + 24 | 0);
    $3_1 = HEAPU8[$2_1 + 8 | 0];
    if (!$3_1) {
     break label$2
    }
    $4_1 = HEAP32[$2_1 + 16 >> 2];
    if (($4_1 | 0) < 32) {
     break label$2
    }
    if ($4_1 - 127 >>> 0 > 32) {
     continue
    }
   }
   break;
  };
  global$0 = $2_1 + 32 | 0;
  return $3_1;
 }
 
 function $26($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $2_1 = global$0 - 128 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (!$1_1) {
     $3_1 = $27($0_1, 0, 67292, 12, 67077, 24);
     break label$2;
    }
    if ($24($0_1, $1_1, 255) & 1) {
     $3_1 = $27($0_1, $1_1, 67292, 12, 67101, 45);
     break label$2;
    }
    HEAP32[$2_1 + 112 >> 2] = 0;
    label$5 : while (1) {
     $11($2_1 + 96 | 0, $0_1, $1_1, $2_1 + 112 | 0);
     if (!HEAPU8[$2_1 + 96 | 0]) {
      break label$2
     }
     $4_1 = HEAP32[$2_1 + 104 >> 2];
     if (!(($4_1 | 0) >= 32 & $4_1 - 127 >>> 0 > 32)) {
      $28($2_1 + 40 | 0, $0_1, $1_1);
      $9($2_1 + 32 | 0, HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2], 67146, 29);
      $3_1 = HEAP32[$2_1 + 36 >> 2];
      $5_1 = HEAP32[$2_1 + 32 >> 2];
      $9($2_1 + 24 | 0, 67951, 4, ($4_1 >>> 4 & 15) + 67955 | 0, 1);
      $9($2_1 + 16 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], ($4_1 & 15) + 67955 | 0, 1);
      $9($2_1 + 8 | 0, $5_1, $3_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      $9($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 67175, 39);
      $3_1 = $27($0_1, $1_1, 67292, 12, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      break label$2;
     }
     $5_1 = HEAP32[$2_1 + 100 >> 2];
     HEAP32[$2_1 + 120 >> 2] = 0;
     while (1) {
      $11($2_1 + 80 | 0, 67214, 17, $2_1 + 120 | 0);
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
    $28($2_1 + 72 | 0, $0_1, $1_1);
    $9($2_1 - -64 | 0, HEAP32[$2_1 + 72 >> 2], HEAP32[$2_1 + 76 >> 2], 67231, 21);
    if ($1_1 >>> 0 <= $5_1 >>> 0) {
     break label$1
    }
    $9($2_1 + 56 | 0, HEAP32[$2_1 + 64 >> 2], HEAP32[$2_1 + 68 >> 2], $0_1 + $5_1 | 0, 1);
    $9($2_1 + 48 | 0, HEAP32[$2_1 + 56 >> 2], HEAP32[$2_1 + 60 >> 2], 67252, 40);
    $3_1 = $27($0_1, $1_1, 67292, 12, HEAP32[$2_1 + 48 >> 2], HEAP32[$2_1 + 52 >> 2]);
   }
   global$0 = $2_1 + 128 | 0;
   return $3_1;
  }
  abort();
 }
 
 function $27($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
 
 function $28($0_1, $1_1, $2_1) {
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
     $9($3_1 + 16 | 0, 67950, 1, $1_1, $2_1);
     $9($3_1 + 8 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2], 67946, 4);
     $4_1 = HEAP32[$3_1 + 12 >> 2];
     $1_1 = HEAP32[$3_1 + 8 >> 2];
     break label$2;
    }
    $9($3_1 + 32 | 0, 67950, 1, $1_1, $2_1);
    $9($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], 67950, 1);
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
 
 function $29($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
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
       if (!($3_1 & 255) | !($7(($1_1 + $2_1 | 0) - 3 | 0, 3, 67074, 3) & 1)) {
        break label$9
       }
       if (($3_1 & 255) != 2) {
        $28($8_1 + 168 | 0, $1_1, $2_1);
        $9($8_1 + 160 | 0, HEAP32[$8_1 + 168 >> 2], HEAP32[$8_1 + 172 >> 2], 67715, 20);
        $30($8_1 + 152 | 0, $3_1);
        $9($8_1 + 144 | 0, HEAP32[$8_1 + 160 >> 2], HEAP32[$8_1 + 164 >> 2], HEAP32[$8_1 + 152 >> 2], HEAP32[$8_1 + 156 >> 2]);
        $9($8_1 + 136 | 0, HEAP32[$8_1 + 144 >> 2], HEAP32[$8_1 + 148 >> 2], 67735, 62);
        $9_1 = $27($1_1, $2_1, 67929, 17, HEAP32[$8_1 + 136 >> 2], HEAP32[$8_1 + 140 >> 2]);
        break label$1;
       }
       $10_1 = Math_trunc($6_1);
       if ($10_1 < -62135596800.0 | $10_1 > 253402300799.0) {
        $28($8_1 + 128 | 0, $1_1, $2_1);
        $9($8_1 + 120 | 0, HEAP32[$8_1 + 128 >> 2], HEAP32[$8_1 + 132 >> 2], 67797, 68);
        $9_1 = HEAP32[$8_1 + 124 >> 2];
        $11_1 = HEAP32[$8_1 + 120 >> 2];
        $10_1 = $10_1 / 1.0e3;
        if (!(!($10_1 >= -62135596800.0) | !($10_1 <= 253402300799.0))) {
         $28($8_1 + 112 | 0, $1_1, $2_1);
         $9($8_1 + 104 | 0, HEAP32[$8_1 + 112 >> 2], HEAP32[$8_1 + 116 >> 2], 67865, 64);
         $11_1 = HEAP32[$8_1 + 104 >> 2];
         $9_1 = HEAP32[$8_1 + 108 >> 2];
        }
        $9_1 = $27($1_1, $2_1, 67929, 17, $11_1, $9_1);
        break label$1;
       }
       $6_1 = $10_1;
       break label$1;
      }
      if (($3_1 & 255) != 1) {
       break label$1
      }
      if (!($24($4_1, $5_1, 255) & 1)) {
       break label$1
      }
      $28($8_1 + 184 | 0, $1_1, $2_1);
      $9($8_1 + 176 | 0, HEAP32[$8_1 + 184 >> 2], HEAP32[$8_1 + 188 >> 2], 67354, 42);
      $9_1 = $27($1_1, $2_1, 67396, 14, HEAP32[$8_1 + 176 >> 2], HEAP32[$8_1 + 180 >> 2]);
      break label$1;
     case 5:
      $28($8_1 + 80 | 0, $1_1, $2_1);
      $9($8_1 + 72 | 0, HEAP32[$8_1 + 80 >> 2], HEAP32[$8_1 + 84 >> 2], 67410, 80);
      $9_1 = $27($1_1, $2_1, 67554, 15, HEAP32[$8_1 + 72 >> 2], HEAP32[$8_1 + 76 >> 2]);
      break label$1;
     case 4:
      $28($8_1 - -64 | 0, $1_1, $2_1);
      $9($8_1 + 56 | 0, HEAP32[$8_1 + 64 >> 2], HEAP32[$8_1 + 68 >> 2], 67490, 64);
      $9_1 = $27($1_1, $2_1, 67554, 15, HEAP32[$8_1 + 56 >> 2], HEAP32[$8_1 + 60 >> 2]);
      break label$1;
     case 6:
      $28($8_1 + 48 | 0, $1_1, $2_1);
      $9($8_1 + 40 | 0, HEAP32[$8_1 + 48 >> 2], HEAP32[$8_1 + 52 >> 2], 67569, 69);
      $9_1 = $27($1_1, $2_1, 67638, 14, HEAP32[$8_1 + 40 >> 2], HEAP32[$8_1 + 44 >> 2]);
      break label$1;
     default:
      break label$3;
     };
    }
    $28($8_1 + 32 | 0, $1_1, $2_1);
    $9($8_1 + 24 | 0, HEAP32[$8_1 + 32 >> 2], HEAP32[$8_1 + 36 >> 2], 67652, 4);
    $30($8_1 + 16 | 0, $3_1);
    $9($8_1 + 8 | 0, HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2], HEAP32[$8_1 + 16 >> 2], HEAP32[$8_1 + 20 >> 2]);
    $9($8_1, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2], 67656, 43);
    $9_1 = $27($1_1, $2_1, 67699, 16, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]);
    break label$1;
   }
   $28($8_1 + 96 | 0, $1_1, $2_1);
   $9($8_1 + 88 | 0, HEAP32[$8_1 + 96 >> 2], HEAP32[$8_1 + 100 >> 2], 67304, 50);
   $9_1 = $27($1_1, $2_1, 67699, 16, HEAP32[$8_1 + 88 >> 2], HEAP32[$8_1 + 92 >> 2]);
  }
  HEAP32[$0_1 + 32 >> 2] = $9_1;
  HEAP8[$0_1 | 0] = $3_1;
  HEAP32[$0_1 + 4 >> 2] = $4_1;
  HEAP32[$0_1 + 8 >> 2] = $5_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP8[$0_1 + 24 | 0] = $7_1 & 1;
  global$0 = $8_1 + 192 | 0;
 }
 
 function $30($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $3_1 = 4;
  $2_1 = 67974;
  label$1 : {
   label$2 : {
    switch ($1_1 & 255) {
    case 1:
     $2_1 = 69070;
     break label$1;
    case 2:
     $3_1 = 8;
     $2_1 = 67978;
     break label$1;
    case 3:
     $3_1 = 9;
     $2_1 = 67986;
     break label$1;
    case 4:
     $3_1 = 9;
     $2_1 = 67995;
     break label$1;
    case 5:
     $3_1 = 6;
     $2_1 = 68004;
     break label$1;
    case 6:
     $3_1 = 8;
     $2_1 = 68010;
     break label$1;
    case 8:
     $3_1 = 10;
     $2_1 = 68018;
     break label$1;
    case 9:
     $3_1 = 8;
     $2_1 = 68028;
     break label$1;
    case 10:
     $3_1 = 8;
     $2_1 = 68036;
     break label$1;
    case 0:
     break label$1;
    default:
     break label$2;
    };
   }
   $3_1 = 9;
   $2_1 = 68044;
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $3_1;
 }
 
 function $31($0_1, $1_1) {
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
 
 function $32($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
   $28($6_1 + 40 | 0, $1_1, $2_1);
   $9($6_1 + 32 | 0, HEAP32[$6_1 + 40 >> 2], HEAP32[$6_1 + 44 >> 2], 67652, 4);
   $30($6_1 + 24 | 0, $3_1);
   $9($6_1 + 16 | 0, HEAP32[$6_1 + 32 >> 2], HEAP32[$6_1 + 36 >> 2], HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]);
   $9($6_1 + 8 | 0, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2], 66999, 56);
   $0_1 = HEAP32[$6_1 + 12 >> 2];
   $3_1 = HEAP32[$6_1 + 8 >> 2];
   HEAP32[$7_1 + 20 >> 2] = $2_1;
   HEAP32[$7_1 + 16 >> 2] = $1_1;
   HEAP32[$7_1 + 8 >> 2] = $3_1;
   HEAP32[$7_1 + 12 >> 2] = $0_1;
   HEAP32[$7_1 + 4 >> 2] = 19;
   HEAP32[$7_1 >> 2] = 67055;
  }
  global$0 = $6_1 + 48 | 0;
  return $7_1;
 }
 
 function $33($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1) {
  var $10_1 = 0;
  $10_1 = global$0 + -64 | 0;
  global$0 = $10_1;
  label$1 : {
   if ($9_1) {
    $31($0_1, $9_1);
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
 
 function $34($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $2(24);
  $9($2_1 + 8 | 0, 66439, 12, $0_1, $1_1);
  $9($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 66451, 68);
  $0_1 = HEAP32[$2_1 + 4 >> 2];
  $1_1 = HEAP32[$2_1 >> 2];
  HEAP32[$3_1 + 20 >> 2] = 7;
  HEAP32[$3_1 + 16 >> 2] = 66534;
  HEAP32[$3_1 + 8 >> 2] = $1_1;
  HEAP32[$3_1 + 12 >> 2] = $0_1;
  HEAP32[$3_1 + 4 >> 2] = 15;
  HEAP32[$3_1 >> 2] = 66519;
  global$0 = $2_1 + 16 | 0;
  return $3_1;
 }
 
 function $35($0_1, $1_1) {
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
 
 function $36($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  label$1 : {
   if (($16(fimport$11($1_1 | 0, 65594, 6) | 0) | 0) <= ($2_1 | 0)) {
    $2_1 = 0;
    $4_1 = 7;
    $1_1 = 0;
    break label$1;
   }
   $37($3_1, fimport$7($1_1 | 0, $2_1 | 0) | 0, 1);
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
 
 function $37($0_1, $1_1, $2_1) {
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
     $18($3_1 + 8 | 0, $4_1);
     $2_1 = HEAP32[$3_1 + 12 >> 2];
     $1_1 = HEAP32[$3_1 + 8 >> 2];
     break label$1;
    case 1:
     $6_1 = +fimport$6($4_1 | 0);
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
 
 function $38($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0;
  $3_1 = global$0 - 96 | 0;
  global$0 = $3_1;
  $36($3_1 - -64 | 0, $1_1, $2_1);
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
    $30($3_1 + 16 | 0, $4_1);
    $9($3_1 + 8 | 0, 66734, 19, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
    $9($3_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], 66753, 54);
    $1_1 = HEAP32[$3_1 + 4 >> 2];
    $4_1 = HEAP32[$3_1 >> 2];
    HEAP32[$2_1 + 20 >> 2] = 10;
    HEAP32[$2_1 + 16 >> 2] = 66825;
    HEAP32[$2_1 + 8 >> 2] = $4_1;
    HEAP32[$2_1 + 12 >> 2] = $1_1;
    HEAP32[$2_1 + 4 >> 2] = 18;
    HEAP32[$2_1 >> 2] = 66807;
    $4_1 = 0;
    $1_1 = 0;
    break label$1;
   }
   $4_1 = ($16(fimport$11($5_1 | 0, 65594, 6) | 0) | 0) / 3 | 0;
   if ($4_1 >>> 0 <= 107374182) {
    $1_1 = 2;
    $6_1 = $4_1;
    $7_1 = $2(Math_imul($4_1, 40));
    $2_1 = $7_1;
    while (1) {
     if ($6_1) {
      $18($3_1 + 56 | 0, fimport$7($5_1 | 0, $1_1 - 2 | 0) | 0);
      $8_1 = HEAP32[$3_1 + 56 >> 2];
      $9_1 = HEAP32[$3_1 + 60 >> 2];
      $37($3_1 + 24 | 0, $5_1, $1_1);
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
 
 function $39($0_1, $1_1, $2_1, $3_1) {
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
     $12_1 = fimport$11($0_1 | 0, 68855, 4) | 0;
     (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $40($11_1, $10_1, $9_1, $8_1, $7_1, $6_1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
     fimport$2($12_1 | 0, 68184, 4, $4_1 + 12 | 0, 1) | 0;
     $1_1 = $1_1 + 24 | 0;
     $5_1 = $5_1 - 1 | 0;
     $2_1 = $2_1 - 1 | 0;
     continue;
    }
    break;
   };
   if ($3_1) {
    (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $40(0, 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2])), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
    HEAP32[$4_1 >> 2] = 1;
    HEAP32[$4_1 + 4 >> 2] = 0;
    $41($0_1, 70766, 8, $4_1, 3);
   }
   global$0 = $4_1 + 16 | 0;
   return ($3_1 | 0) != 0;
  }
  abort();
 }
 
 function $40($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $6_1 = global$0 - 16 | 0;
  global$0 = $6_1;
  $2_1 = fimport$3($2_1 | 0, $3_1 | 0) | 0;
  $3_1 = fimport$3($4_1 | 0, $5_1 | 0) | 0;
  (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$6_1 + 8 >> 2] = $3_1;
  HEAP32[$6_1 + 4 >> 2] = $2_1;
  $0_1 = fimport$2(6, 68188, 6, $6_1 + 4 | 0, 3) | 0;
  global$0 = $6_1 + 16 | 0;
  return $0_1;
 }
 
 function $41($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $6_1 = $2(8);
  HEAP32[$6_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
  $8($5_1, $6_1, $3_1, 2, 2, $4_1, 4);
  fimport$2(6, 68194, 6, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $42($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $2(8);
  HEAP32[$3_1 + 4 >> 2] = $1_1;
  HEAP32[$3_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $12($3_1, 7, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$2(6, 68206, 4, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $43($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  fimport$2($0_1 | 0, 68222, 12, $5_1 + 8 | 0, 2) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $44($0_1) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $18($1_1 + 8 | 0, fimport$2(6, 70981, 4, 0, 0) | 0);
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $45($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  label$1 : {
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   HEAP32[$0_1 + 80 >> 2] = 0;
   HEAP32[$0_1 + 84 >> 2] = 0;
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   HEAP8[$0_1 + 48 | 0] = 1;
   $56(HEAP32[$1_1 >> 2]);
   return;
  }
  abort();
 }
 
 function $46($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
  var $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0.0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0.0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $9_1 = global$0 - 736 | 0;
  global$0 = $9_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       label$6 : {
        label$7 : {
         if ($8_1) {
          $2_1 = 0;
          $6_1 = 0;
          $7_1 = 0;
          $4_1 = 0;
          $3_1 = 0;
          break label$7;
         }
         label$9 : {
          label$10 : {
           label$11 : {
            label$12 : {
             if ($7_1) {
              break label$12
             }
             label$13 : {
              $8_1 = $2_1 & 255;
              if (($8_1 | 0) == 7) {
               break label$13
              }
              if (($8_1 | 0) != 1) {
               break label$12
              }
              if (!$4_1) {
               break label$13
              }
              wasm2js_memory_fill($9_1 + 588 | 0, 0, 96);
              HEAP8[$9_1 + 641 | 0] = 1;
              $16_1 = $9_1 + 652 | 0;
              $17_1 = $9_1 + 644 | 0;
              $19_1 = $9_1 + 616 | 0;
              $18_1 = $9_1 + 604 | 0;
              break label$11;
             }
             if (!$0_1) {
              break label$6
             }
             HEAP32[$9_1 + 580 >> 2] = HEAP32[$0_1 + 112 >> 2];
             $41($1_1, 68738, 9, $9_1 + 580 | 0, 1);
             break label$1;
            }
            wasm2js_memory_fill($9_1 + 584 | 0, 0, 100);
            HEAP8[$9_1 + 641 | 0] = 1;
            $16_1 = $9_1 + 652 | 0;
            $17_1 = $9_1 + 644 | 0;
            $19_1 = $9_1 + 616 | 0;
            $18_1 = $9_1 + 604 | 0;
            label$14 : {
             label$15 : {
              switch ($2_1 & 255) {
              case 2:
               $15_1 = Math_abs($5_1);
               if (!(!($15_1 <= 9007199254740991.0) | Math_trunc($5_1) != $5_1)) {
                HEAP8[$9_1 + 712 | 0] = 0;
                HEAP32[$9_1 + 704 >> 2] = 0;
                HEAP32[$9_1 + 708 >> 2] = 0;
                HEAP32[$9_1 + 696 >> 2] = 0;
                HEAP32[$9_1 + 700 >> 2] = 0;
                $2_1 = 16;
                while (1) {
                 if (!($15_1 >= 1.0 ? 0 : ($2_1 | 0) != 16)) {
                  if ($2_1 >>> 0 > 16) {
                   break label$6
                  }
                  $20_1 = $15_1;
                  $15_1 = Math_trunc($15_1 / 10.0);
                  $20_1 = $20_1 - $15_1 * 10.0;
                  $4_1 = $20_1 >= 0.0;
                  $3_1 = $4_1 ? -1 : 0;
                  HEAP8[($9_1 + 696 | 0) + $2_1 | 0] = ($4_1 ? ($20_1 <= 255.0 ? ~~$20_1 >>> 0 : $3_1) : $3_1) + 48;
                  $2_1 = $2_1 - 1 | 0;
                  continue;
                 }
                 break;
                };
                label$21 : {
                 if (!($5_1 < 0.0)) {
                  $2_1 = $2_1 + 1 | 0;
                  break label$21;
                 }
                 if ($2_1 >>> 0 > 16) {
                  break label$6
                 }
                 HEAP8[($9_1 + 696 | 0) + $2_1 | 0] = 45;
                }
                $10($9_1 + 552 | 0, ($9_1 + 696 | 0) + $2_1 | 0, 17 - $2_1 | 0);
                $2_1 = HEAP32[$9_1 + 556 >> 2];
                HEAP32[$9_1 + 588 >> 2] = $2_1;
                $3_1 = HEAP32[$9_1 + 552 >> 2];
                HEAP32[$9_1 + 584 >> 2] = $3_1;
                $4_1 = HEAP32[$9_1 + 672 >> 2];
                $8_1 = HEAP32[$9_1 + 676 >> 2];
                $12_1 = HEAP32[$9_1 + 680 >> 2];
                $9($9_1 + 544 | 0, 66344, 43, $3_1, $2_1);
                $9($9_1 + 536 | 0, HEAP32[$9_1 + 544 >> 2], HEAP32[$9_1 + 548 >> 2], 66387, 2);
                $2_1 = HEAP32[$9_1 + 540 >> 2];
                HEAP32[$9_1 + 688 >> 2] = HEAP32[$9_1 + 536 >> 2];
                HEAP32[$9_1 + 692 >> 2] = $2_1;
                $8($9_1 + 520 | 0, $4_1, $9_1 + 688 | 0, $8_1, $12_1, 1, 8);
                HEAP32[$9_1 + 680 >> 2] = HEAP32[$9_1 + 528 >> 2];
                $12_1 = HEAP32[$9_1 + 524 >> 2];
                HEAP32[$9_1 + 676 >> 2] = $12_1;
                $2_1 = HEAP32[$9_1 + 520 >> 2];
                HEAP32[$9_1 + 672 >> 2] = $2_1;
                $4_1 = HEAP32[$9_1 + 588 >> 2];
                $3_1 = HEAP32[$9_1 + 584 >> 2];
                break label$10;
               }
               $8_1 = $34(66389, 35);
               break label$14;
              case 0:
              case 7:
               $30($9_1 + 568 | 0, $2_1);
               $9($9_1 + 560 | 0, 66424, 3, HEAP32[$9_1 + 568 >> 2], HEAP32[$9_1 + 572 >> 2]);
               $8_1 = $34(HEAP32[$9_1 + 560 >> 2], HEAP32[$9_1 + 564 >> 2]);
               break label$14;
              case 1:
               break label$11;
              default:
               break label$15;
              };
             }
             $30($9_1 + 136 | 0, $2_1);
             $9($9_1 + 128 | 0, 66424, 3, HEAP32[$9_1 + 136 >> 2], HEAP32[$9_1 + 140 >> 2]);
             $9($9_1 + 120 | 0, HEAP32[$9_1 + 128 >> 2], HEAP32[$9_1 + 132 >> 2], 66427, 12);
             $8_1 = $34(HEAP32[$9_1 + 120 >> 2], HEAP32[$9_1 + 124 >> 2]);
            }
            $2_1 = 0;
            $4_1 = 0;
            $3_1 = 0;
            break label$9;
           }
           HEAP32[$9_1 + 588 >> 2] = $4_1;
           HEAP32[$9_1 + 584 >> 2] = $3_1;
           $2_1 = 0;
          }
          label$23 : {
           if ($4_1) {
            if ($25($3_1, $4_1) & 1) {
             $8_1 = $34(66205, 25);
             break label$9;
            }
            if ($24($3_1, $4_1, 254) & 1) {
             $8_1 = $34(66230, 26);
             break label$9;
            }
            $22($9_1 + 512 | 0, $3_1, $4_1);
            $8_1 = HEAP32[$9_1 + 516 >> 2];
            if (!$8_1) {
             $8_1 = $34(66256, 14);
             break label$9;
            }
            $10_1 = HEAP32[$9_1 + 512 >> 2];
            if ($7($10_1, $8_1, 67974, 4) & 1) {
             break label$23
            }
            if ($7($10_1, $8_1, 68044, 9) & 1) {
             break label$23
            }
            if ($7($10_1, $8_1, 66326, 3) & 1) {
             break label$23
            }
            if ($7($10_1, $8_1, 66329, 15) & 1) {
             break label$23
            }
           }
           label$28 : {
            label$29 : {
             label$30 : {
              if (($7_1 | 0) <= 150) {
               $21_1 = $7_1 - 1 | 0;
               $22_1 = (($7_1 | 0) > 0 ? $7_1 : 0) - 1 | 0;
               $7_1 = -1;
               while (1) {
                label$33 : {
                 label$34 : {
                  label$35 : {
                   label$36 : {
                    label$37 : {
                     if (($7_1 | 0) != ($22_1 | 0)) {
                      if (($7_1 | 0) == ($21_1 | 0)) {
                       break label$6
                      }
                      $7_1 = $7_1 + 1 | 0;
                      $3_1 = Math_imul($7_1, 40) + $6_1 | 0;
                      $4_1 = HEAPU8[$3_1 + 32 | 0];
                      $15_1 = HEAPF64[$3_1 + 24 >> 3];
                      $2_1 = HEAP32[$3_1 + 16 >> 2];
                      $13_1 = HEAP32[$3_1 + 12 >> 2];
                      $14_1 = HEAPU8[$3_1 + 8 | 0];
                      $10_1 = HEAP32[$3_1 >> 2];
                      $11_1 = HEAP32[$3_1 + 4 >> 2];
                      if ($7($10_1, $11_1, 71026, 5) & 1) {
                       $3_1 = $14_1 & 255;
                       HEAP8[$9_1 + 600 | 0] = ($3_1 | 0) != 7;
                       $8_1 = 0;
                       label$40 : {
                        switch ($3_1 | 0) {
                        default:
                         if (($3_1 | 0) == 7) {
                          break label$33
                         }
                         $8_1 = $2(24);
                         $30($9_1 + 160 | 0, $14_1);
                         $9($9_1 + 152 | 0, 66026, 13, HEAP32[$9_1 + 160 >> 2], HEAP32[$9_1 + 164 >> 2]);
                         $9($9_1 + 144 | 0, HEAP32[$9_1 + 152 >> 2], HEAP32[$9_1 + 156 >> 2], 66039, 40);
                         $3_1 = HEAP32[$9_1 + 148 >> 2];
                         HEAP32[$8_1 + 8 >> 2] = HEAP32[$9_1 + 144 >> 2];
                         break label$29;
                        case 0:
                         break label$33;
                        case 1:
                         break label$40;
                        };
                       }
                       HEAP32[$9_1 + 596 >> 2] = $2_1;
                       HEAP32[$9_1 + 592 >> 2] = $13_1;
                       if (!$2_1) {
                        break label$33
                       }
                       $10_1 = 0;
                       HEAP32[$9_1 + 720 >> 2] = 0;
                       while (1) {
                        label$43 : {
                         $11($9_1 + 168 | 0, $13_1, $2_1, $9_1 + 720 | 0);
                         if (!HEAPU8[$9_1 + 168 | 0]) {
                          break label$43
                         }
                         $12_1 = HEAP32[$9_1 + 172 >> 2];
                         $3_1 = 71;
                         $11_1 = 66835;
                         $4_1 = HEAP32[$9_1 + 176 >> 2];
                         if ($23($4_1) & 1 | ($4_1 | 0) < 32) {
                          break label$30
                         }
                         $14_1 = $12_1;
                         $12_1 = ($4_1 | 0) == 64;
                         $8_1 = $12_1 ? $14_1 : $8_1;
                         $10_1 = $10_1 + $12_1 | 0;
                         if ($4_1 - 127 >>> 0 >= 33) {
                          continue
                         }
                         break label$30;
                        }
                        break;
                       };
                       $3_1 = 41;
                       $11_1 = 66906;
                       if (!$8_1 | ($10_1 | 0) != 1 | ($2_1 - 1 | 0) == ($8_1 | 0)) {
                        break label$30
                       }
                       $8_1 = 0;
                       if (!($24($13_1, $2_1, 254) & 1)) {
                        break label$33
                       }
                       $3_1 = 39;
                       $11_1 = 66960;
                       break label$30;
                      }
                      if ($7($10_1, $11_1, 71033, 4) & 1) {
                       label$45 : {
                        switch ($14_1 & 255) {
                        case 1:
                         HEAP8[$9_1 + 640 | 0] = 1;
                         $10_1 = 0;
                         while (1) {
                          $4_1 = $10_1 + $13_1 | 0;
                          $12_1 = 0;
                          while (1) {
                           $3_1 = $10_1 + $12_1 | 0;
                           if (($3_1 | 0) > ($2_1 | 0)) {
                            break label$34
                           }
                           label$51 : {
                            if (($2_1 | 0) <= ($3_1 | 0)) {
                             break label$51
                            }
                            if ($2_1 >>> 0 <= $3_1 >>> 0) {
                             break label$6
                            }
                            if (HEAPU8[$4_1 + $12_1 | 0] == 44) {
                             break label$51
                            }
                            $12_1 = $12_1 + 1 | 0;
                            continue;
                           }
                           break;
                          };
                          if ($2_1 >>> 0 < $3_1 >>> 0 | $3_1 >>> 0 < $10_1 >>> 0) {
                           break label$6
                          }
                          $22($9_1 + 288 | 0, $4_1, $12_1);
                          $10_1 = $3_1 + 1 | 0;
                          $3_1 = HEAP32[$9_1 + 292 >> 2];
                          if (!$3_1) {
                           continue
                          }
                          $4_1 = HEAP32[$9_1 + 288 >> 2];
                          if ($24($4_1, $3_1, 255) & 1) {
                           $28($9_1 + 264 | 0, $4_1, $3_1);
                           $9($9_1 + 256 | 0, 66079, 8, HEAP32[$9_1 + 264 >> 2], HEAP32[$9_1 + 268 >> 2]);
                           $9($9_1 + 248 | 0, HEAP32[$9_1 + 256 >> 2], HEAP32[$9_1 + 260 >> 2], 67354, 42);
                           $31($9_1 + 584 | 0, $27(71033, 4, 67396, 14, HEAP32[$9_1 + 248 >> 2], HEAP32[$9_1 + 252 >> 2]));
                          } else {
                           HEAP32[$9_1 + 700 >> 2] = $3_1;
                           HEAP32[$9_1 + 696 >> 2] = $4_1;
                           $8($9_1 + 272 | 0, HEAP32[$9_1 + 628 >> 2], $9_1 + 696 | 0, HEAP32[$9_1 + 632 >> 2], HEAP32[$9_1 + 636 >> 2], 1, 8);
                           HEAP32[$9_1 + 636 >> 2] = HEAP32[$9_1 + 280 >> 2];
                           $3_1 = HEAP32[$9_1 + 276 >> 2];
                           HEAP32[$9_1 + 628 >> 2] = HEAP32[$9_1 + 272 >> 2];
                           HEAP32[$9_1 + 632 >> 2] = $3_1;
                          }
                          continue;
                         };
                        case 6:
                         $31($9_1 + 584 | 0, $27(71033, 4, 67638, 14, 66087, 59));
                         break label$34;
                        default:
                         $29($9_1 + 208 | 0, 71033, 4, $14_1, $13_1, $2_1, $15_1, $4_1);
                         $3_1 = $9_1 + 584 | 0;
                         $2_1 = HEAP32[$9_1 + 240 >> 2];
                         if (!$2_1) {
                          $30($9_1 + 200 | 0, $14_1);
                          $9($9_1 + 192 | 0, 66146, 10, HEAP32[$9_1 + 200 >> 2], HEAP32[$9_1 + 204 >> 2]);
                          $9($9_1 + 184 | 0, HEAP32[$9_1 + 192 >> 2], HEAP32[$9_1 + 196 >> 2], 66156, 36);
                          $2_1 = $27(71033, 4, 66192, 13, HEAP32[$9_1 + 184 >> 2], HEAP32[$9_1 + 188 >> 2]);
                         }
                         $31($3_1, $2_1);
                         break label$34;
                        case 7:
                         break label$34;
                        case 0:
                         break label$45;
                        };
                       }
                       HEAP8[$9_1 + 640 | 0] = 1;
                       break label$34;
                      }
                      if ($7($10_1, $11_1, 71037, 14) & 1) {
                       $8_1 = 0;
                       label$57 : {
                        label$58 : {
                         $2_1 = $14_1 & 255;
                         switch ($2_1 - 3 | 0) {
                         case 4:
                          break label$33;
                         case 0:
                          break label$37;
                         case 1:
                         case 2:
                         case 3:
                          break label$57;
                         default:
                          break label$58;
                         };
                        }
                        if (!$2_1) {
                         break label$33
                        }
                       }
                       $30($9_1 + 312 | 0, $14_1);
                       $9($9_1 + 304 | 0, 65881, 20, HEAP32[$9_1 + 312 >> 2], HEAP32[$9_1 + 316 >> 2]);
                       $9($9_1 + 296 | 0, HEAP32[$9_1 + 304 >> 2], HEAP32[$9_1 + 308 >> 2], 65901, 21);
                       $31($9_1 + 584 | 0, $27($10_1, $11_1, 66192, 13, HEAP32[$9_1 + 296 >> 2], HEAP32[$9_1 + 300 >> 2]));
                       break label$33;
                      }
                      if ($7($10_1, $11_1, 71051, 9) & 1) {
                       $8_1 = $32($17_1, $10_1, $11_1, $14_1, $13_1, $2_1);
                       break label$33;
                      }
                      if ($7($10_1, $11_1, 71060, 8) & 1) {
                       $8_1 = $32($16_1, $10_1, $11_1, $14_1, $13_1, $2_1);
                       break label$33;
                      }
                      if ($7($10_1, $11_1, 68878, 4) & 1) {
                       break label$35
                      }
                      if ($7($10_1, $11_1, 65934, 5) & 1) {
                       break label$35
                      }
                      if ($7($10_1, $11_1, 65939, 10) & 1) {
                       break label$36
                      }
                      if ($7($10_1, $11_1, 65949, 12) & 1) {
                       break label$36
                      }
                      $8_1 = $26($10_1, $11_1);
                      label$61 : {
                       if ($8_1) {
                        break label$61
                       }
                       $3_1 = -1;
                       $8_1 = 68056;
                       label$62 : {
                        while (1) {
                         if (($3_1 | 0) == 15) {
                          break label$62
                         }
                         $3_1 = $3_1 + 1 | 0;
                         $12_1 = $8_1;
                         $23_1 = HEAP32[$8_1 >> 2];
                         $8_1 = $8_1 + 8 | 0;
                         if (!($7($23_1, HEAP32[$12_1 + 4 >> 2], $10_1, $11_1) & 1)) {
                          continue
                         }
                         break;
                        };
                        if ($3_1 >>> 0 > 15) {
                         break label$62
                        }
                        $28($9_1 + 488 | 0, $10_1, $11_1);
                        $9($9_1 + 480 | 0, HEAP32[$9_1 + 488 >> 2], HEAP32[$9_1 + 492 >> 2], 65961, 52);
                        $8_1 = $27($10_1, $11_1, 66013, 13, HEAP32[$9_1 + 480 >> 2], HEAP32[$9_1 + 484 >> 2]);
                        break label$61;
                       }
                       $29($9_1 + 440 | 0, $10_1, $11_1, $14_1, $13_1, $2_1, $15_1, $4_1);
                       $4_1 = HEAPU8[$9_1 + 464 | 0];
                       $15_1 = HEAPF64[$9_1 + 456 >> 3];
                       $2_1 = HEAP32[$9_1 + 448 >> 2];
                       $13_1 = HEAP32[$9_1 + 444 >> 2];
                       $14_1 = HEAPU8[$9_1 + 440 | 0];
                       $8_1 = HEAP32[$9_1 + 472 >> 2];
                      }
                      $33($9_1 + 584 | 0, $19_1, $10_1, $11_1, $14_1, $13_1, $2_1, $15_1, $4_1, $8_1);
                      break label$34;
                     }
                     $12_1 = HEAP32[$9_1 + 676 >> 2];
                     $2_1 = HEAP32[$9_1 + 672 >> 2];
                     $6_1 = HEAP32[$9_1 + 664 >> 2];
                     $13_1 = HEAP32[$9_1 + 660 >> 2];
                     $17_1 = HEAP32[$9_1 + 656 >> 2];
                     $21_1 = HEAP32[$9_1 + 652 >> 2];
                     $16_1 = HEAP32[$9_1 + 648 >> 2];
                     $22_1 = HEAP32[$9_1 + 644 >> 2];
                     $23_1 = HEAPU8[$9_1 + 641 | 0];
                     $18_1 = HEAPU8[$9_1 + 640 | 0];
                     $10_1 = HEAP32[$9_1 + 632 >> 2];
                     $7_1 = HEAP32[$9_1 + 628 >> 2];
                     $19_1 = HEAP32[$9_1 + 624 >> 2];
                     $11_1 = HEAP32[$9_1 + 620 >> 2];
                     $24_1 = HEAP32[$9_1 + 616 >> 2];
                     $25_1 = HEAP32[$9_1 + 608 >> 2];
                     $26_1 = HEAP32[$9_1 + 604 >> 2];
                     $27_1 = HEAP32[$9_1 + 592 >> 2];
                     $4_1 = HEAP32[$9_1 + 588 >> 2];
                     $3_1 = HEAP32[$9_1 + 584 >> 2];
                     $8_1 = 0;
                     $14_1 = HEAP32[$9_1 + 596 >> 2];
                     if ($14_1) {
                      break label$7
                     }
                     $8_1 = $2(24);
                     HEAP32[$8_1 + 20 >> 2] = 5;
                     HEAP32[$8_1 + 16 >> 2] = 71026;
                     HEAP32[$8_1 + 12 >> 2] = 88;
                     HEAP32[$8_1 + 8 >> 2] = 66555;
                     HEAP32[$8_1 + 4 >> 2] = 14;
                     HEAP32[$8_1 >> 2] = 66541;
                     $14_1 = 0;
                     break label$7;
                    }
                    HEAP8[$9_1 + 641 | 0] = $4_1 & 1;
                    break label$33;
                   }
                   $29($9_1 + 400 | 0, $10_1, $11_1, $14_1, $13_1, $2_1, $15_1, $4_1);
                   $33($9_1 + 584 | 0, $18_1, 65949, 12, HEAPU8[$9_1 + 400 | 0], HEAP32[$9_1 + 404 >> 2], HEAP32[$9_1 + 408 >> 2], HEAPF64[$9_1 + 416 >> 3], HEAPU8[$9_1 + 424 | 0], HEAP32[$9_1 + 432 >> 2]);
                   break label$34;
                  }
                  $29($9_1 + 360 | 0, $10_1, $11_1, $14_1, $13_1, $2_1, $15_1, $4_1);
                  $3_1 = HEAPU8[$9_1 + 384 | 0];
                  $5_1 = HEAPF64[$9_1 + 376 >> 3];
                  $4_1 = HEAP32[$9_1 + 368 >> 2];
                  $12_1 = HEAP32[$9_1 + 364 >> 2];
                  $2_1 = HEAPU8[$9_1 + 360 | 0];
                  $8_1 = HEAP32[$9_1 + 392 >> 2];
                  label$64 : {
                   if ($8_1) {
                    break label$64
                   }
                   $8_1 = 0;
                   if ($2_1 >>> 0 < 2) {
                    break label$64
                   }
                   $28($9_1 + 352 | 0, $10_1, $11_1);
                   $9($9_1 + 344 | 0, HEAP32[$9_1 + 352 >> 2], HEAP32[$9_1 + 356 >> 2], 67652, 4);
                   $30($9_1 + 336 | 0, $2_1);
                   $9($9_1 + 328 | 0, HEAP32[$9_1 + 344 >> 2], HEAP32[$9_1 + 348 >> 2], HEAP32[$9_1 + 336 >> 2], HEAP32[$9_1 + 340 >> 2]);
                   $9($9_1 + 320 | 0, HEAP32[$9_1 + 328 >> 2], HEAP32[$9_1 + 332 >> 2], 65922, 12);
                   $8_1 = $27($10_1, $11_1, 66192, 13, HEAP32[$9_1 + 320 >> 2], HEAP32[$9_1 + 324 >> 2]);
                  }
                  $33($9_1 + 584 | 0, $18_1, $10_1, $11_1, $2_1, $12_1, $4_1, $5_1, $3_1, $8_1);
                 }
                 $8_1 = 0;
                }
                if (!$8_1) {
                 continue
                }
                break;
               };
               break label$28;
              }
              $6_1 = HEAP32[$9_1 + 664 >> 2];
              $13_1 = HEAP32[$9_1 + 660 >> 2];
              $17_1 = HEAP32[$9_1 + 656 >> 2];
              $21_1 = HEAP32[$9_1 + 652 >> 2];
              $16_1 = HEAP32[$9_1 + 648 >> 2];
              $22_1 = HEAP32[$9_1 + 644 >> 2];
              $23_1 = HEAPU8[$9_1 + 641 | 0];
              $18_1 = HEAPU8[$9_1 + 640 | 0];
              $10_1 = HEAP32[$9_1 + 632 >> 2];
              $7_1 = HEAP32[$9_1 + 628 >> 2];
              $19_1 = HEAP32[$9_1 + 624 >> 2];
              $11_1 = HEAP32[$9_1 + 620 >> 2];
              $24_1 = HEAP32[$9_1 + 616 >> 2];
              $25_1 = HEAP32[$9_1 + 608 >> 2];
              $26_1 = HEAP32[$9_1 + 604 >> 2];
              $14_1 = HEAP32[$9_1 + 596 >> 2];
              $27_1 = HEAP32[$9_1 + 592 >> 2];
              $8_1 = $2(24);
              HEAP32[$8_1 + 20 >> 2] = 0;
              HEAP32[$8_1 + 12 >> 2] = 72;
              HEAP32[$8_1 + 16 >> 2] = 0;
              HEAP32[$8_1 + 8 >> 2] = 66662;
              HEAP32[$8_1 + 4 >> 2] = 19;
              HEAP32[$8_1 >> 2] = 66643;
              break label$7;
             }
             $8_1 = $2(24);
             HEAP32[$8_1 + 8 >> 2] = $11_1;
            }
            HEAP32[$8_1 + 4 >> 2] = 13;
            HEAP32[$8_1 >> 2] = 66947;
            HEAP32[$8_1 + 20 >> 2] = 5;
            HEAP32[$8_1 + 16 >> 2] = 71026;
            HEAP32[$8_1 + 12 >> 2] = $3_1;
           }
           $12_1 = HEAP32[$9_1 + 676 >> 2];
           $2_1 = HEAP32[$9_1 + 672 >> 2];
           $6_1 = HEAP32[$9_1 + 664 >> 2];
           $13_1 = HEAP32[$9_1 + 660 >> 2];
           $17_1 = HEAP32[$9_1 + 656 >> 2];
           $21_1 = HEAP32[$9_1 + 652 >> 2];
           $16_1 = HEAP32[$9_1 + 648 >> 2];
           $22_1 = HEAP32[$9_1 + 644 >> 2];
           $23_1 = HEAPU8[$9_1 + 641 | 0];
           $18_1 = HEAPU8[$9_1 + 640 | 0];
           $10_1 = HEAP32[$9_1 + 632 >> 2];
           $7_1 = HEAP32[$9_1 + 628 >> 2];
           $19_1 = HEAP32[$9_1 + 624 >> 2];
           $11_1 = HEAP32[$9_1 + 620 >> 2];
           $24_1 = HEAP32[$9_1 + 616 >> 2];
           $25_1 = HEAP32[$9_1 + 608 >> 2];
           $26_1 = HEAP32[$9_1 + 604 >> 2];
           $14_1 = HEAP32[$9_1 + 596 >> 2];
           $27_1 = HEAP32[$9_1 + 592 >> 2];
           $4_1 = HEAP32[$9_1 + 588 >> 2];
           $3_1 = HEAP32[$9_1 + 584 >> 2];
           break label$7;
          }
          $9($9_1 + 504 | 0, 66270, 4, $3_1, $4_1);
          $9($9_1 + 496 | 0, HEAP32[$9_1 + 504 >> 2], HEAP32[$9_1 + 508 >> 2], 66274, 52);
          $8_1 = $34(HEAP32[$9_1 + 496 >> 2], HEAP32[$9_1 + 500 >> 2]);
         }
         $6_1 = HEAP32[$9_1 + 664 >> 2];
         $13_1 = HEAP32[$9_1 + 660 >> 2];
         $17_1 = HEAP32[$9_1 + 656 >> 2];
         $21_1 = HEAP32[$9_1 + 652 >> 2];
         $16_1 = HEAP32[$9_1 + 648 >> 2];
         $22_1 = HEAP32[$9_1 + 644 >> 2];
         $23_1 = HEAPU8[$9_1 + 641 | 0];
         $18_1 = HEAPU8[$9_1 + 640 | 0];
         $10_1 = HEAP32[$9_1 + 632 >> 2];
         $7_1 = HEAP32[$9_1 + 628 >> 2];
         $19_1 = HEAP32[$9_1 + 624 >> 2];
         $11_1 = HEAP32[$9_1 + 620 >> 2];
         $24_1 = HEAP32[$9_1 + 616 >> 2];
         $25_1 = HEAP32[$9_1 + 608 >> 2];
         $26_1 = HEAP32[$9_1 + 604 >> 2];
         $14_1 = HEAP32[$9_1 + 596 >> 2];
         $27_1 = HEAP32[$9_1 + 592 >> 2];
        }
        if ($39($1_1, $13_1, $6_1, $8_1) & 1) {
         break label$1
        }
        $8_1 = ($12_1 | 0) > 0 ? $12_1 : 0;
        while (1) {
         if ($8_1) {
          if (!$12_1) {
           break label$6
          }
          $9($9_1 + 112 | 0, 68703, 15, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
          $52(68987, HEAP32[$9_1 + 112 >> 2], HEAP32[$9_1 + 116 >> 2]);
          $2_1 = $2_1 + 8 | 0;
          $8_1 = $8_1 - 1 | 0;
          $12_1 = $12_1 - 1 | 0;
          continue;
         }
         break;
        };
        $8($9_1 + 96 | 0, $24_1, $26_1, $11_1, $19_1, $25_1, 40);
        HEAP32[$9_1 + 704 >> 2] = HEAP32[$9_1 + 104 >> 2];
        $2_1 = HEAP32[$9_1 + 100 >> 2];
        HEAP32[$9_1 + 696 >> 2] = HEAP32[$9_1 + 96 >> 2];
        HEAP32[$9_1 + 700 >> 2] = $2_1;
        $94(71026, 5, $27_1, $14_1, $9_1 + 696 | 0);
        label$67 : {
         if (!($18_1 & 1)) {
          break label$67
         }
         $2_1 = 0;
         $6_1 = ($10_1 | 0) > 0 ? $10_1 : 0;
         $12_1 = 0;
         $8_1 = 0;
         while (1) {
          if (($2_1 | 0) != ($6_1 | 0)) {
           if (($2_1 | 0) == ($10_1 | 0)) {
            break label$6
           }
           $11_1 = HEAP32[$7_1 + 4 >> 2];
           $13_1 = HEAP32[$7_1 >> 2];
           if ($2_1 - 1 >>> 0 <= 2147483646) {
            $9($9_1 + 88 | 0, $12_1, $8_1, 71031, 2);
            $12_1 = HEAP32[$9_1 + 88 >> 2];
            $8_1 = HEAP32[$9_1 + 92 >> 2];
           }
           $9($9_1 + 80 | 0, $12_1, $8_1, $13_1, $11_1);
           $7_1 = $7_1 + 8 | 0;
           $2_1 = $2_1 + 1 | 0;
           $8_1 = HEAP32[$9_1 + 84 >> 2];
           $12_1 = HEAP32[$9_1 + 80 >> 2];
           continue;
          }
          break;
         };
         $94(71033, 4, $12_1, $8_1, $9_1 + 696 | 0);
         if ($23_1 & 1) {
          break label$67
         }
         HEAP32[$9_1 + 600 >> 2] = 0;
         HEAP32[$9_1 + 604 >> 2] = 0;
         HEAP32[$9_1 + 608 >> 2] = 0;
         HEAP32[$9_1 + 612 >> 2] = 0;
         HEAP32[$9_1 + 616 >> 2] = 0;
         HEAP32[$9_1 + 620 >> 2] = 0;
         HEAP32[$9_1 + 592 >> 2] = 0;
         HEAP32[$9_1 + 596 >> 2] = 0;
         HEAP32[$9_1 + 588 >> 2] = 14;
         HEAP32[$9_1 + 584 >> 2] = 71037;
         HEAP8[$9_1 + 592 | 0] = 3;
         $8($9_1 - -64 | 0, HEAP32[$9_1 + 696 >> 2], $9_1 + 584 | 0, HEAP32[$9_1 + 700 >> 2], HEAP32[$9_1 + 704 >> 2], 1, 40);
         HEAP32[$9_1 + 704 >> 2] = HEAP32[$9_1 + 72 >> 2];
         $2_1 = HEAP32[$9_1 + 68 >> 2];
         HEAP32[$9_1 + 696 >> 2] = HEAP32[$9_1 + 64 >> 2];
         HEAP32[$9_1 + 700 >> 2] = $2_1;
        }
        if ($16_1) {
         $94(71051, 9, $22_1, $16_1, $9_1 + 696 | 0)
        }
        if ($17_1) {
         $94(71060, 8, $21_1, $17_1, $9_1 + 696 | 0)
        }
        $48($9_1 + 56 | 0, $3_1, $4_1);
        $9($9_1 + 48 | 0, 71068, 29, HEAP32[$9_1 + 56 >> 2], HEAP32[$9_1 + 60 >> 2]);
        $9($9_1 + 40 | 0, HEAP32[$9_1 + 48 >> 2], HEAP32[$9_1 + 52 >> 2], 71120, 14);
        $2_1 = HEAP32[$9_1 + 44 >> 2];
        $3_1 = HEAP32[$9_1 + 40 >> 2];
        $55($9_1 + 32 | 0, HEAP32[$9_1 + 696 >> 2], HEAP32[$9_1 + 700 >> 2]);
        $9($9_1 + 24 | 0, $3_1, $2_1, HEAP32[$9_1 + 32 >> 2], HEAP32[$9_1 + 36 >> 2]);
        $9($9_1 + 16 | 0, HEAP32[$9_1 + 24 >> 2], HEAP32[$9_1 + 28 >> 2], 71176, 1);
        $3_1 = HEAP32[$9_1 + 16 >> 2];
        $4_1 = HEAP32[$9_1 + 20 >> 2];
        (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 696 >> 2] = wasm2js_i32$1;
        $2_1 = fimport$2(6, 68718, 4, $9_1 + 696 | 0, 1) | 0;
        if (fimport$10($2_1 | 0) | 0) {
         fimport$15($1_1 | 0, 68722, 6, 2);
         if (!$0_1) {
          break label$6
         }
         HEAP8[$0_1 + 48 | 0] = 1;
         HEAP32[$9_1 + 688 >> 2] = $2_1;
         $95($1_1, $2_1, fimport$2(6, 68728, 4, $9_1 + 688 | 0, 1) | 0, 69038, 6);
         break label$1;
        }
        if (($2_1 | 0) == 3) {
         break label$2
        }
        if (!$0_1) {
         break label$6
        }
        $17($9_1 + 8 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
        $7_1 = HEAP32[$9_1 + 12 >> 2];
        if (($7_1 | 0) < 16) {
         break label$5
        }
        $6_1 = HEAP32[$9_1 + 8 >> 2];
        $80($9_1, HEAP32[$0_1 + 104 >> 2], HEAP32[$0_1 + 108 >> 2], $3_1, $4_1);
        if (!($7($6_1, 16, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2]) & 1)) {
         break label$5
        }
        $8_1 = $7_1 - 16 | 0;
        $12_1 = $6_1 + 16 | 0;
        $13_1 = 0;
        $2_1 = 0;
        while (1) {
         if (($2_1 | 0) == ($8_1 | 0)) {
          break label$4
         }
         if (HEAPU8[$2_1 + $12_1 | 0] == 91) {
          $10_1 = ($7_1 - $2_1 | 0) - 16 | 0;
          $7_1 = 1;
          $13_1 = $6_1 + 16 | 0;
          $6_1 = $13_1 + $2_1 | 0;
          break label$3;
         } else {
          $2_1 = $2_1 + 1 | 0;
          continue;
         }
        };
       }
       abort();
      }
      $13_1 = 0;
     }
     $2_1 = 0;
     $10_1 = 0;
     $7_1 = 0;
     $6_1 = 0;
    }
    $5_1 = +fimport$4();
    $15_1 = +fimport$6(fimport$3($13_1 | 0, $2_1 | 0) | 0);
    $20_1 = +fimport$4() - +fimport$6(fimport$2(6, 65557, 5, 0, 0) | 0);
    if (!($7_1 & 1)) {
     break label$2
    }
    $5_1 = $5_1 - $15_1;
    if (!($5_1 >= 0.0) | !($5_1 < 18.0e5)) {
     break label$2
    }
    $5_1 = $20_1 - HEAPF64[$0_1 + 64 >> 3];
    if (!($5_1 * $5_1 < 36.0e8)) {
     break label$2
    }
    $2_1 = fimport$11($1_1 | 0, 68855, 4) | 0;
    $7_1 = fimport$11(4, 65581, 4) | 0;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$3($6_1 | 0, $10_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 584 >> 2] = wasm2js_i32$1;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$2($7_1 | 0, 65585, 5, $9_1 + 584 | 0, 1) | 0), HEAP32[wasm2js_i32$0 + 732 >> 2] = wasm2js_i32$1;
    fimport$15($1_1 | 0, 68855, 4, fimport$2($2_1 | 0, 68732, 6, $9_1 + 732 | 0, 1) | 0);
    $2_1 = HEAP32[$0_1 + 112 >> 2];
    if (($2_1 | 0) != 1) {
     HEAP32[$9_1 + 728 >> 2] = $2_1;
     $41($1_1, 68738, 9, $9_1 + 728 | 0, 1);
     break label$1;
    }
    HEAP8[$0_1 + 49 | 0] = 1;
    $95($1_1, fimport$3(69150, 1) | 0, fimport$3($3_1 | 0, $4_1 | 0) | 0, 68738, 9);
    break label$1;
   }
   $81($0_1);
   $49($0_1, $1_1, $3_1, $4_1);
  }
  global$0 = $9_1 + 736 | 0;
 }
 
 function $47($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$11($1_1 | 0, $2_1 | 0, $3_1 | 0) | 0;
  $2_1 = fimport$5(0.0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$5(+$4_1) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $2_1;
  $18($5_1, fimport$2($1_1 | 0, 68384, 5, $5_1 + 8 | 0, 2) | 0);
  $1_1 = HEAP32[$5_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $48($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $78($3_1 + 8 | 0, fimport$3($1_1 | 0, $2_1 | 0) | 0);
  $1_1 = HEAP32[$3_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $49($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$3($2_1 | 0, $3_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$4_1 + 8 >> 2] = $1_1;
  fimport$2(6, 68685, 7, $4_1 + 8 | 0, 2) | 0;
  if ($0_1) {
   HEAP8[$0_1 + 48 | 0] = 1;
   global$0 = $4_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $50($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($0_1) {
      $2_1 = $1_1 & 1;
      if (($2_1 | 0) == HEAPU8[$0_1 + 162 | 0]) {
       break label$1
      }
      HEAP8[$0_1 + 162 | 0] = $2_1;
      label$5 : {
       if (!$2_1) {
        $4_1 = 69207;
        $5_1 = 69175;
        $3_1 = $0_1 + 152 | 0;
        $2_1 = 5;
        break label$5;
       }
       $85($0_1);
       $4_1 = 69212;
       $5_1 = 69191;
       $3_1 = $0_1 + 156 | 0;
       $2_1 = 4;
      }
      $3_1 = HEAP32[$3_1 >> 2];
      $54($0_1);
      if ($1_1 & 1) {
       break label$3
      }
      if (fimport$14(fimport$11(5, 69158, 13) | 0, fimport$11(HEAP32[$0_1 + 148 >> 2], 69171, 4) | 0) | 0) {
       break label$3
      }
      break label$2;
     }
     abort();
    }
    fimport$2($3_1 | 0, 70650, 5, 0, 0) | 0;
   }
   $84($0_1, $4_1, $2_1, 0, 0);
   $21($5_1, 16, 0);
  }
 }
 
 function $51($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($7($1_1, $2_1, 68888, 4) & 1) {
      break label$3
     }
     if ($7($1_1, $2_1, 70952, 13) & 1) {
      break label$3
     }
     if ($7($1_1, $2_1, 68892, 15) & 1) {
      break label$3
     }
     $9($5_1 + 8 | 0, 68907, 15, $1_1, $2_1);
     $9($5_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], 68922, 65);
     $52(68987, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
     break label$2;
    }
    if (!$0_1) {
     break label$1
    }
    fimport$12(HEAP32[$0_1 + 168 >> 2]);
    $6_1 = fimport$3(69065, 5) | 0;
    $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
    $2_1 = fimport$3(69070, 4) | 0;
    (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
    HEAP32[$5_1 + 24 >> 2] = $2_1;
    HEAP32[$5_1 + 20 >> 2] = $1_1;
    HEAP32[$5_1 + 16 >> 2] = $6_1;
    (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$13(fimport$2(6, 65575, 6, $5_1 + 16 | 0, 4) | 0) | 0), HEAP32[wasm2js_i32$0 + 168 >> 2] = wasm2js_i32$1;
    $50($0_1, 1);
    $90($0_1);
   }
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $52($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$3($0_1 | 0, 4) | 0;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$2(6, 70985, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $53($0_1, $1_1, $2_1, $3_1) {
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
  HEAP32[$4_1 + 8 >> 2] = 71026;
  HEAP32[$4_1 + 20 >> 2] = $2_1;
  HEAP8[$4_1 + 16 | 0] = 1;
  $46($0_1, $1_1, 1, 0, 0, 0.0, $4_1 + 8 | 0, 1, 0);
  global$0 = $4_1 + 48 | 0;
 }
 
 function $54($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $1_1 = global$0 - 48 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $2_1 = HEAPU8[$0_1 + 162 | 0];
   label$2 : {
    if (!HEAPU8[$0_1 + 165 | 0]) {
     $3_1 = $2_1 ? 4 : 0;
     $4_1 = $2_1 ? 69212 : 0;
     break label$2;
    }
    $9($1_1 + 40 | 0, $2_1 ? 69212 : 0, $2_1 ? 4 : 0, 68542, 8);
    $3_1 = HEAP32[$1_1 + 44 >> 2];
    $4_1 = HEAP32[$1_1 + 40 >> 2];
   }
   fimport$15(HEAP32[$0_1 + 156 >> 2], 68550, 9, fimport$3($4_1 | 0, $3_1 | 0) | 0);
   $79($1_1 + 32 | 0, +HEAP32[$0_1 + 128 >> 2]);
   $3_1 = HEAP32[$1_1 + 36 >> 2];
   $6_1 = HEAP32[$1_1 + 32 >> 2];
   label$4 : {
    if (HEAP32[$0_1 + 128 >> 2] <= 0) {
     $5_1 = $2_1 ? 15 : 14;
     $4_1 = $2_1 ? 68628 : 68614;
     break label$4;
    }
    $9($1_1 + 24 | 0, 68559, 2, $6_1, $3_1);
    $9($1_1 + 16 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], 68561, 8);
    $9($1_1 + 8 | 0, $2_1 ? 68628 : 68614, $2_1 ? 15 : 14, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    $5_1 = HEAP32[$1_1 + 12 >> 2];
    $4_1 = HEAP32[$1_1 + 8 >> 2];
   }
   $43(HEAP32[$0_1 + 152 >> 2], 68569, 10, $4_1, $5_1);
   $5_1 = HEAP32[$0_1 + 152 >> 2];
   $18($1_1, HEAPU8[$0_1 + 162 | 0] ? 2 : 3);
   $43($5_1, 68579, 13, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
   $43(fimport$11(fimport$11(HEAP32[$0_1 + 152 >> 2], 68592, 10) | 0, 68592, 10) | 0, 68602, 1, $2_1 ? 68673 : 68643, $2_1 ? 12 : 30);
   fimport$15(HEAP32[$0_1 + 152 >> 2], 70803, 6, ((HEAPU8[$0_1 + 163 | 0] ? 1 : HEAPU8[$0_1 + 164 | 0]) ? 2 : 3) | 0);
   $2_1 = fimport$11(HEAP32[$0_1 + 152 >> 2], 70629, 9) | 0;
   fimport$15($2_1 | 0, 68603, 11, fimport$3($6_1 | 0, $3_1 | 0) | 0);
   fimport$15($2_1 | 0, 70803, 6, (HEAP32[$0_1 + 128 >> 2] ? 3 : 2) | 0);
   global$0 = $1_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $55($0_1, $1_1, $2_1) {
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
        $4_1 = fimport$5(+HEAPF64[$1_1 + 24 >> 3]) | 0;
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
     $18($3_1, fimport$2(6, 71020, 6, $7_1 | 0, $8_1 | 0) | 0);
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
 
 function $56($0_1) {
  var $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  label$1 : {
   label$2 : {
    if ($0_1) {
     if (HEAPU8[$0_1 + 48 | 0]) {
      fimport$2(6, 68692, 7, 0, 0) | 0;
      if (HEAPU8[$0_1 + 48 | 0]) {
       break label$2
      }
     }
     if (HEAPU8[$0_1 + 49 | 0]) {
      break label$2
     }
     break label$1;
    }
    abort();
   }
   if (HEAPU8[$0_1 + 50 | 0]) {
    break label$1
   }
   if (+fimport$6(fimport$2(6, 65557, 5, 0, 0) | 0) < HEAPF64[$0_1 + 80 >> 3]) {
    $63($0_1);
    break label$1;
   }
   HEAP8[$0_1 + 50 | 0] = 1;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $12($2_1, 9, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   fimport$2(6, 68699, 4, $1_1 + 12 | 0, 1) | 0;
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $57($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $1_1 = HEAP32[$0_1 >> 2];
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $1_1;
  $61($1_1);
  $13(4, 70732, 7, $2_1, 10);
  $0_1 = HEAP32[$0_1 >> 2];
  $13(4, 70709, 7, $0_1, 11);
  $13(5, 70716, 5, $0_1, 12);
  $42($0_1, 13);
  $21(68398, 9, 0);
 }
 
 function $58($0_1) {
  var $1_1 = 0, $2_1 = 0;
  if ($0_1) {
   $1_1 = HEAP32[$0_1 + 140 >> 2];
   if ($1_1) {
    $2_1 = HEAP32[$0_1 + 136 >> 2];
    HEAP32[$0_1 + 136 >> 2] = 0;
    HEAP32[$0_1 + 140 >> 2] = 0;
    FUNCTION_TABLE[$1_1 | 0]($2_1);
   }
   return;
  }
  abort();
 }
 
 function $59($0_1, $1_1, $2_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
 }
 
 function $60($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
  var $9_1 = 0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $9_1 = global$0 - 32 | 0;
  global$0 = $9_1;
  $10_1 = $2(8);
  HEAP32[$10_1 + 4 >> 2] = $8_1;
  HEAP32[$10_1 >> 2] = $7_1;
  $0_1 = fimport$3($0_1 | 0, $1_1 | 0) | 0;
  $1_1 = fimport$3($2_1 | 0, $3_1 | 0) | 0;
  $2_1 = fimport$3($4_1 | 0, $5_1 | 0) | 0;
  (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = $12($10_1, 14, 1)), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
  HEAP32[$9_1 + 24 >> 2] = $6_1;
  HEAP32[$9_1 + 20 >> 2] = $2_1;
  HEAP32[$9_1 + 16 >> 2] = $1_1;
  HEAP32[$9_1 + 12 >> 2] = $0_1;
  fimport$2(6, 71002, 4, $9_1 + 12 | 0, 5) | 0;
  global$0 = $9_1 + 32 | 0;
 }
 
 function $61($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  if ($0_1) {
   $9($1_1, 68991, 5, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $3_1 = $0_1;
   $0_1 = fimport$13($103(68996, 16, $1_1 + 12 | 0, 1, 4, 65571, 4, 16) | 0) | 0;
   HEAP32[$3_1 + 144 >> 2] = $0_1;
   $13($0_1, 70709, 7, $2_1, 15);
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $62($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$7(fimport$11($0_1 | 0, 69012, 4) | 0, 0) | 0;
  $0_1 = fimport$7(fimport$11($0_1 | 0, 69012, 4) | 0, 1) | 0;
  label$1 : {
   if (fimport$10($3_1 | 0) | 0) {
    HEAP32[$2_1 + 12 >> 2] = $0_1;
    HEAP32[$2_1 + 8 >> 2] = $3_1;
    fimport$2(6, 69142, 8, $2_1 + 8 | 0, 2) | 0;
    break label$1;
   }
   $76(HEAP32[$1_1 >> 2], $16($0_1));
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $63($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  HEAP32[$1_1 + 12 >> 2] = HEAP32[$0_1 + 112 >> 2];
  fimport$2(6, 69151, 7, $1_1 + 12 | 0, 1) | 0;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $64($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $0_1 = HEAP32[$1_1 >> 2];
  $4_1 = $2(4);
  HEAP32[$4_1 >> 2] = $0_1;
  $65($0_1);
  label$1 : {
   label$2 : {
    if ($0_1) {
     HEAP8[$0_1 + 48 | 0] = 0;
     $5_1 = fimport$2(6, 70700, 4, 0, 0) | 0;
     $66($2_1, $5_1);
     $3_1 = HEAP32[$2_1 >> 2];
     $1_1 = HEAP32[$2_1 + 4 >> 2];
     HEAP32[$0_1 + 60 >> 2] = HEAP32[$2_1 + 8 >> 2];
     HEAP32[$0_1 + 56 >> 2] = $1_1;
     HEAP32[$0_1 + 52 >> 2] = $3_1;
     if (HEAPU8[$0_1 + 49 | 0] | $1_1) {
      break label$2
     }
     $67($0_1);
     break label$1;
    }
    abort();
   }
   HEAP8[$0_1 + 49 | 0] = 0;
   $6_1 = $2(4);
   $1_1 = $2(8);
   $3_1 = $2(8);
   $7_1 = HEAP32[$0_1 + 104 >> 2];
   $8_1 = HEAP32[$0_1 + 108 >> 2];
   $11_1 = HEAP32[$0_1 + 132 >> 2];
   $9_1 = HEAP32[$0_1 + 96 >> 2];
   $10_1 = HEAP32[$0_1 + 100 >> 2];
   HEAP32[$1_1 + 4 >> 2] = $10_1;
   HEAP32[$1_1 >> 2] = $9_1;
   HEAP32[$6_1 >> 2] = $11_1;
   HEAP32[$3_1 + 4 >> 2] = $8_1;
   HEAP32[$3_1 >> 2] = $7_1;
   $0_1 = $2(16);
   HEAP32[$0_1 + 12 >> 2] = $3_1;
   HEAP32[$0_1 + 8 >> 2] = $1_1;
   HEAP32[$0_1 + 4 >> 2] = $6_1;
   HEAP32[$0_1 >> 2] = $4_1;
   $60(70721, 5, $9_1, $10_1, $7_1, $8_1, $5_1, $0_1, 16);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $65($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $17($1_1 + 8 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
   $2_1 = HEAP32[$1_1 + 12 >> 2];
   label$2 : {
    if (!$2_1) {
     fimport$2(6, 69016, 7, 0, 0) | 0;
     $69($0_1);
     break label$2;
    }
    $3_1 = HEAP32[$1_1 + 8 >> 2];
    if (!($7($3_1, $2_1, HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]) & 1)) {
     $70($0_1);
     HEAP32[$0_1 + 100 >> 2] = $2_1;
     HEAP32[$0_1 + 96 >> 2] = $3_1;
     fimport$15(6, 70776, 7, fimport$3($3_1 | 0, $2_1 | 0) | 0);
    }
    $17($1_1, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
    $2_1 = HEAP32[$1_1 + 4 >> 2];
    HEAP32[$0_1 + 104 >> 2] = HEAP32[$1_1 >> 2];
    HEAP32[$0_1 + 108 >> 2] = $2_1;
   }
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $66($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $16(fimport$11($1_1 | 0, 65594, 6) | 0) - 1 | 0;
  if ($3_1 >>> 0 <= 536870911) {
   $5_1 = $3_1;
   $7_1 = $2($3_1 << 3);
   $4_1 = $7_1;
   $6_1 = -1;
   while (1) {
    if ($5_1) {
     $18($2_1 + 8 | 0, fimport$7($1_1 | 0, $6_1 + 2 | 0) | 0);
     $8_1 = HEAP32[$2_1 + 12 >> 2];
     HEAP32[$4_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
     HEAP32[$4_1 + 4 >> 2] = $8_1;
     $5_1 = $5_1 - 1 | 0;
     $4_1 = $4_1 + 8 | 0;
     $6_1 = $6_1 + 1 | 0;
     continue;
    }
    break;
   };
   HEAP32[$0_1 + 8 >> 2] = $3_1;
   HEAP32[$0_1 + 4 >> 2] = $3_1;
   HEAP32[$0_1 >> 2] = $7_1;
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $67($0_1) {
  var $1_1 = 0;
  $1_1 = $2(4);
  HEAP32[$0_1 + 60 >> 2] = 0;
  HEAP32[$0_1 + 52 >> 2] = 0;
  HEAP32[$0_1 + 56 >> 2] = 0;
  HEAP8[$0_1 + 50 | 0] = 0;
  HEAP32[$1_1 >> 2] = $0_1;
  $58($0_1);
  $56($0_1);
  if (!HEAPU8[$0_1 + 50 | 0]) {
   fimport$2(6, 68747, 7, 0, 0) | 0;
   $14(500, $1_1, 17);
  }
 }
 
 function $68($0_1, $1_1, $2_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0.0, $22_1 = 0, $23_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_f64$0 = 0.0;
  $3_1 = global$0 - 128 | 0;
  global$0 = $3_1;
  label$1 : {
   label$2 : {
    label$3 : {
     $5_1 = HEAP32[$2_1 >> 2];
     $6_1 = HEAP32[$5_1 >> 2];
     if (!$6_1) {
      break label$3
     }
     $9_1 = HEAP32[$2_1 + 12 >> 2];
     $8_1 = HEAP32[$2_1 + 8 >> 2];
     $2_1 = HEAP32[$2_1 + 4 >> 2];
     $17($3_1 + 104 | 0, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2]);
     $4_1 = HEAP32[$5_1 >> 2];
     if (!$4_1) {
      break label$3
     }
     $7_1 = HEAP32[$2_1 >> 2];
     $6_1 = HEAP32[$4_1 + 132 >> 2];
     $2_1 = HEAP32[$3_1 + 108 >> 2];
     $5_1 = 1;
     label$5 : {
      if (!$2_1) {
       break label$5
      }
      $5_1 = 0;
      if (!($7(HEAP32[$3_1 + 104 >> 2], $2_1, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]) & 1)) {
       break label$5
      }
      $17($3_1 + 96 | 0, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
      $5_1 = $7(HEAP32[$3_1 + 96 >> 2], HEAP32[$3_1 + 100 >> 2], HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2]);
     }
     $7_1 = ($6_1 | 0) == ($7_1 | 0);
     label$6 : {
      label$7 : {
       label$8 : {
        if (fimport$10($1_1 | 0) | 0) {
         HEAP32[$4_1 + 80 >> 2] = 0;
         HEAP32[$4_1 + 84 >> 2] = 0;
         $2_1 = 0;
         HEAP32[$4_1 + 72 >> 2] = 0;
         HEAP8[$4_1 + 48 | 0] = 1;
         $10_1 = $5_1 & $7_1;
         $15_1 = fimport$7(fimport$11($1_1 | 0, 68279, 6) | 0, 0) | 0;
         $16_1 = fimport$10($15_1 | 0) | 0;
         if (!($10_1 & !$16_1)) {
          break label$6
         }
         $8_1 = fimport$11($1_1 | 0, 70776, 7) | 0;
         $5_1 = fimport$11($1_1 | 0, 70783, 7) | 0;
         $0_1 = fimport$10($5_1 | 0) | 0;
         HEAP8[$4_1 + 124 | 0] = 1;
         HEAP8[$4_1 + 125 | 0] = !$0_1;
         $0_1 = $72($4_1, $5_1);
         $18($3_1 + 88 | 0, fimport$11($8_1 | 0, 70790, 5) | 0);
         $7_1 = HEAP32[$3_1 + 92 >> 2];
         if ($7_1) {
          $6_1 = HEAP32[$3_1 + 88 >> 2];
          $18($3_1 + 80 | 0, fimport$11($8_1 | 0, 70795, 2) | 0);
          $5_1 = HEAP32[$3_1 + 84 >> 2];
          $0_1 = HEAP32[$3_1 + 80 >> 2];
          HEAP32[$4_1 + 108 >> 2] = $7_1;
          HEAP32[$4_1 + 104 >> 2] = $6_1;
          HEAP32[$4_1 + 96 >> 2] = $0_1;
          HEAP32[$4_1 + 100 >> 2] = $5_1;
          $69($4_1);
          break label$8;
         }
         if (HEAPU8[$4_1 + 161 | 0] | $0_1 & 1) {
          break label$8
         }
         break label$7;
        }
        $2_1 = $2(4);
        HEAP32[$2_1 >> 2] = $4_1;
        $65($4_1);
        HEAP8[$4_1 + 48 | 0] = 1;
        $1_1 = HEAP32[$4_1 + 72 >> 2] + 1 | 0;
        HEAP32[$4_1 + 72 >> 2] = $1_1;
        HEAP8[$4_1 + 49 | 0] = !HEAP32[$4_1 + 56 >> 2];
        $5_1 = $35($1_1, +fimport$6(fimport$2(fimport$11(4, 71006, 4) | 0, 71010, 6, 0, 0) | 0));
        $21_1 = +fimport$6(fimport$2(6, 65557, 5, 0, 0) | 0);
        HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 88 >> 2] + 1;
        $1_1 = Math_imul(($0_1 | 0) < 3600 ? $0_1 : 3600, 1e3);
        $5_1 = ($1_1 | 0) < ($5_1 | 0) ? $5_1 : $1_1;
        HEAPF64[$4_1 + 80 >> 3] = $21_1 + +((($0_1 | 0) > 0 ? $5_1 : ($5_1 | 0) < 1e3 ? $5_1 : 1e3) | 0);
        $0_1 = $2(4);
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 88 >> 2];
        $1_1 = $2(8);
        HEAP32[$1_1 + 4 >> 2] = $2_1;
        HEAP32[$1_1 >> 2] = $0_1;
        $14($5_1 + 1 | 0, $1_1, 18);
        $2_1 = HEAP32[$4_1 + 56 >> 2];
        $1_1 = ($2_1 | 0) > 0 ? $2_1 : 0;
        $0_1 = HEAP32[$4_1 + 52 >> 2];
        while (1) {
         if (!$1_1) {
          break label$1
         }
         if (!$2_1) {
          break label$3
         }
         label$12 : {
          if ($7_1) {
           break label$12
          }
          $6_1 = HEAP32[$0_1 >> 2];
          $5_1 = HEAP32[$0_1 + 4 >> 2];
          $17($3_1, $6_1, $5_1);
          if (HEAP32[$3_1 + 4 >> 2]) {
           break label$12
          }
          (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = $40(0, 0, 68285, 9, 68294, 56)), HEAP32[wasm2js_i32$0 + 124 >> 2] = wasm2js_i32$1;
          HEAP32[$3_1 + 120 >> 2] = 1;
          $74($4_1, $6_1, $5_1, $103(70766, 8, $3_1 + 120 | 0, 2, 6, 68200, 1, 4));
         }
         $0_1 = $0_1 + 8 | 0;
         $1_1 = $1_1 - 1 | 0;
         $2_1 = $2_1 - 1 | 0;
         continue;
        };
       }
       $75($4_1);
      }
      $76($4_1, $16(fimport$11($1_1 | 0, 70797, 6) | 0));
      label$13 : {
       if (HEAP32[$4_1 + 128 >> 2] <= 0) {
        if (!(fimport$10(fimport$11($1_1 | 0, 70952, 13) | 0) | 0)) {
         break label$13
        }
       }
       $42($4_1, 19);
      }
      if (!(fimport$10(fimport$11($1_1 | 0, 70803, 6) | 0) | 0)) {
       break label$6
      }
      $9($3_1 + 72 | 0, 70809, 121, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
      $9($3_1 - -64 | 0, HEAP32[$3_1 + 72 >> 2], HEAP32[$3_1 + 76 >> 2], 70930, 18);
      $52(70948, HEAP32[$3_1 + 64 >> 2], HEAP32[$3_1 + 68 >> 2]);
     }
     $22_1 = fimport$11($1_1 | 0, 69023, 7) | 0;
     $11_1 = HEAP32[$4_1 + 56 >> 2];
     $23_1 = ($11_1 | 0) > 0 ? $11_1 : 0;
     $1_1 = HEAP32[$4_1 + 52 >> 2];
     while (1) {
      if (($2_1 | 0) != ($23_1 | 0)) {
       if (($2_1 | 0) == ($11_1 | 0)) {
        break label$3
       }
       $12_1 = HEAP32[$1_1 + 4 >> 2];
       $13_1 = HEAP32[$1_1 >> 2];
       $14_1 = fimport$7($22_1 | 0, $2_1 | 0) | 0;
       (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3($13_1 | 0, $12_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 120 >> 2] = wasm2js_i32$1;
       $18($3_1 + 56 | 0, fimport$2(6, 70754, 6, $3_1 + 120 | 0, 1) | 0);
       label$17 : {
        if (!$10_1) {
         break label$17
        }
        $17_1 = HEAP32[$3_1 + 60 >> 2];
        if (($17_1 | 0) < 18) {
         break label$17
        }
        $18_1 = HEAP32[$3_1 + 56 >> 2];
        if (!($7($18_1, 18, 71177, 18) & 1)) {
         break label$17
        }
        $18($3_1 + 48 | 0, fimport$11($14_1 | 0, 70996, 6) | 0);
        if (!($7(HEAP32[$3_1 + 48 >> 2], HEAP32[$3_1 + 52 >> 2], 70760, 6) & 1)) {
         break label$17
        }
        $0_1 = fimport$11($14_1 | 0, 70766, 8) | 0;
        label$18 : {
         if (!(fimport$10($0_1 | 0) | 0)) {
          $19_1 = 70774;
          $20_1 = 2;
          break label$18;
         }
         $78($3_1 + 40 | 0, $0_1);
         $19_1 = HEAP32[$3_1 + 40 >> 2];
         $20_1 = HEAP32[$3_1 + 44 >> 2];
        }
        (wasm2js_i32$0 = $4_1, wasm2js_f64$0 = +fimport$4() - +fimport$6(fimport$2(6, 65557, 5, 0, 0) | 0)), HEAPF64[wasm2js_i32$0 + 64 >> 3] = wasm2js_f64$0;
        $9_1 = HEAP32[$4_1 + 32 >> 2];
        $8_1 = HEAP32[$4_1 + 36 >> 2];
        $7_1 = HEAP32[$4_1 + 104 >> 2];
        $6_1 = HEAP32[$4_1 + 108 >> 2];
        $79($3_1 + 32 | 0, +fimport$4());
        $5_1 = HEAP32[$3_1 + 36 >> 2];
        $0_1 = HEAP32[$3_1 + 32 >> 2];
        $80($3_1 + 24 | 0, $7_1, $6_1, $18_1, $17_1);
        $9($3_1 + 16 | 0, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2], $0_1, $5_1);
        $9($3_1 + 8 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2], $19_1, $20_1);
        $19($9_1, $8_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
       }
       $20($13_1, $12_1);
       $74($4_1, $13_1, $12_1, $14_1);
       $1_1 = $1_1 + 8 | 0;
       $2_1 = $2_1 + 1 | 0;
       continue;
      }
      break;
     };
     if ($16_1) {
      HEAP32[$3_1 + 124 >> 2] = $15_1;
      HEAP32[$3_1 + 120 >> 2] = 1;
      $74($4_1, 69150, 1, $103(70766, 8, $3_1 + 120 | 0, 2, 6, 68200, 1, 4));
      break label$2;
     }
     if (!$10_1 | !HEAPU8[$4_1 + 125 | 0]) {
      break label$2
     }
     $81($4_1);
     break label$2;
    }
    abort();
   }
   HEAP32[$3_1 + 116 >> 2] = HEAP32[$4_1 + 112 >> 2];
   $74($4_1, 69150, 1, $103(68738, 9, $3_1 + 116 | 0, 1, 6, 68200, 1, 4));
  }
  $67($4_1);
  global$0 = $3_1 + 128 | 0;
 }
 
 function $69($0_1) {
  var $1_1 = 0;
  $1_1 = HEAP32[$0_1 + 108 >> 2];
  label$1 : {
   if (!$1_1) {
    $20(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
    break label$1;
   }
   $19(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2], HEAP32[$0_1 + 104 >> 2], $1_1);
  }
  $19(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]);
  fimport$15(6, 70776, 7, fimport$3(HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]) | 0);
 }
 
 function $70($0_1) {
  HEAP32[$0_1 + 132 >> 2] = HEAP32[$0_1 + 132 >> 2] + 1;
  $72($0_1, 1);
  $76($0_1, 0);
  $84($0_1, 69030, 8, 0, 0);
  fimport$2(HEAP32[$0_1 + 156 >> 2], 68458, 6, 0, 0) | 0;
  fimport$12(HEAP32[$0_1 + 156 >> 2]);
  HEAP8[$0_1 + 160 | 0] = 0;
  HEAP8[$0_1 + 161 | 0] = 0;
  HEAP32[$0_1 + 156 >> 2] = 0;
  $50($0_1, 0);
 }
 
 function $71($0_1) {
  $0_1 = $0_1 | 0;
  $0_1 = HEAP32[$0_1 >> 2];
  if ($0_1) {
   if (!HEAPU8[$0_1 + 50 | 0]) {
    $63($0_1)
   }
   return;
  }
  abort();
 }
 
 function $72($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  if (fimport$10($1_1 | 0) | 0) {
   $78($2_1 + 8 | 0, $1_1);
   $4_1 = HEAP32[$2_1 + 8 >> 2];
   $3_1 = HEAP32[$2_1 + 12 >> 2];
  } else {
   $3_1 = 0
  }
  $5_1 = $7($4_1, $3_1, HEAP32[$0_1 + 116 >> 2], HEAP32[$0_1 + 120 >> 2]);
  label$3 : {
   if ($5_1 & 1) {
    break label$3
   }
   fimport$12(HEAP32[$0_1 + 112 >> 2]);
   HEAP32[$0_1 + 120 >> 2] = $3_1;
   HEAP32[$0_1 + 116 >> 2] = $4_1;
   HEAP32[$0_1 + 112 >> 2] = 1;
   if (!$3_1) {
    break label$3
   }
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$13($1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 112 >> 2] = wasm2js_i32$1;
  }
  global$0 = $2_1 + 16 | 0;
  return $5_1 ^ 1;
 }
 
 function $73($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $2_1 = HEAP32[$0_1 + 4 >> 2];
  $1_1 = HEAP32[$2_1 >> 2];
  if ($1_1) {
   if (HEAP32[HEAP32[$0_1 >> 2] >> 2] == HEAP32[$1_1 + 88 >> 2]) {
    HEAP8[$1_1 + 48 | 0] = 1;
    $56(HEAP32[$2_1 >> 2]);
   }
   return;
  }
  abort();
 }
 
 function $74($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $5_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  HEAP32[$4_1 + 12 >> 2] = $3_1;
  HEAP32[$4_1 + 8 >> 2] = $5_1;
  fimport$2(6, 69142, 8, $4_1 + 8 | 0, 2) | 0;
  if (!($7($1_1, $2_1, 69150, 1) & 1)) {
   $83($0_1, fimport$3($1_1 | 0, $2_1 | 0) | 0, $3_1)
  }
  global$0 = $4_1 + 16 | 0;
 }
 
 function $75($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  label$1 : {
   if (!HEAP32[$0_1 + 108 >> 2]) {
    HEAP8[$0_1 + 49 | 0] = 1;
    HEAP8[$0_1 + 161 | 0] = 1;
    $56($0_1);
    break label$1;
   }
   HEAP8[$0_1 + 161 | 0] = 0;
   $2_1 = fimport$3(69082, 6) | 0;
   $3_1 = fimport$3(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0;
   $4_1 = fimport$3(69088, 10) | 0;
   $5_1 = fimport$3(HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]) | 0;
   $6_1 = fimport$3(70790, 5) | 0;
   $7_1 = fimport$3(HEAP32[$0_1 + 104 >> 2], HEAP32[$0_1 + 108 >> 2]) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(70783, 7) | 0), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 20 >> 2] = $7_1;
   HEAP32[$1_1 + 16 >> 2] = $6_1;
   HEAP32[$1_1 + 12 >> 2] = $5_1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   HEAP32[$1_1 + 28 >> 2] = HEAP32[$0_1 + 112 >> 2];
   $84($0_1, 69098, 7, $1_1, 8);
  }
  global$0 = $1_1 + 32 | 0;
 }
 
 function $76($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  if ($0_1) {
   if (HEAP32[$0_1 + 128 >> 2] != ($1_1 | 0)) {
    HEAP32[$0_1 + 128 >> 2] = $1_1;
    $1_1 = fimport$5(+($1_1 | 0)) | 0;
    fimport$15(4, 70739, 15, $1_1 | 0);
    $3_1 = fimport$3(69112, 11) | 0;
    HEAP32[$2_1 + 12 >> 2] = $1_1;
    HEAP32[$2_1 + 8 >> 2] = $3_1;
    $21(69123, 19, fimport$2(6, 65575, 6, $2_1 + 8 | 0, 2) | 0);
    $54($0_1);
   }
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $77($0_1) {
  $0_1 = $0_1 | 0;
  $85($0_1);
 }
 
 function $78($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  HEAP32[$2_1 + 12 >> 2] = $1_1;
  $18($2_1, fimport$2(6, 71016, 4, $2_1 + 12 | 0, 1) | 0);
  $1_1 = HEAP32[$2_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $79($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $18($2_1 + 8 | 0, fimport$5(+$1_1) | 0);
  $3_1 = HEAP32[$2_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $3_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $80($0_1, $1_1, $2_1, $3_1, $4_1) {
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
     HEAP8[($5_1 + 16 | 0) + $4_1 | 0] = HEAPU8[($6_1 & 15) + 71195 | 0];
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
 
 function $81($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(69150, 1) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $3_1 = fimport$2(6, 69105, 7, $1_1 + 12 | 0, 1) | 0;
  $4_1 = $16(fimport$11($3_1 | 0, 65594, 6) | 0);
  if (($4_1 | 0) > 0) {
   while (1) {
    $5_1 = fimport$7($3_1 | 0, $2_1 | 0) | 0;
    $18($1_1, fimport$11(fimport$7($3_1 | 0, $2_1 | 0) | 0, 70992, 4) | 0);
    $49($0_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
    $2_1 = $2_1 + 1 | 0;
    if (($4_1 | 0) != ($2_1 | 0)) {
     continue
    }
    break;
   }
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $82($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$1_1 >> 2];
  $3_1 = $16(fimport$7($0_1 | 0, 0) | 0);
  $0_1 = fimport$7($0_1 | 0, 1) | 0;
  if ($2_1) {
   FUNCTION_TABLE[$2_1 | 0]($3_1, $0_1, $1_1);
   return;
  }
  abort();
 }
 
 function $83($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if ($0_1) {
   HEAP32[$3_1 + 12 >> 2] = $2_1;
   HEAP32[$3_1 + 8 >> 2] = $1_1;
   $0_1 = HEAP32[$0_1 + 144 >> 2];
   (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = $103(70965, 5, $3_1 + 8 | 0, 2, 4, 65571, 4, 16)), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   fimport$2($0_1 | 0, 70970, 11, $3_1 + 4 | 0, 1) | 0;
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $84($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  if (HEAPU8[$0_1 + 160 | 0]) {
   $6_1 = $2(16);
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3(69044, 4) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$5(1.0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3(69048, 4) | 0), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $8($5_1 + 8 | 0, $6_1, $3_1, 4, 4, $4_1, 4);
   $1_1 = fimport$2(6, 65575, 6, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]) | 0;
   $2_1 = fimport$11(HEAP32[$0_1 + 156 >> 2], 69052, 13) | 0;
   (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
   HEAP32[$5_1 + 24 >> 2] = $1_1;
   fimport$2($2_1 | 0, 70970, 11, $5_1 + 24 | 0, 2) | 0;
  }
  global$0 = $5_1 + 32 | 0;
 }
 
 function $85($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 48 | 0;
  global$0 = $1_1;
  if ($0_1) {
   if (!(HEAP32[$0_1 + 156 >> 2] | !HEAP32[$0_1 + 148 >> 2])) {
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(68754, 6) | 0), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
    $2_1 = fimport$13(fimport$2(5, 68760, 13, $1_1 + 44 | 0, 1) | 0) | 0;
    HEAP32[$0_1 + 156 >> 2] = $2_1;
    fimport$15($2_1 | 0, 68773, 5, fimport$3(68778, 9) | 0);
    $2_1 = HEAP32[$0_1 + 156 >> 2];
    $9($1_1 + 24 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 68787, 18);
    $3_1 = HEAP32[$1_1 + 28 >> 2];
    $4_1 = HEAP32[$1_1 + 24 >> 2];
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 40 >> 2] = wasm2js_i32$1;
    $18($1_1 + 16 | 0, fimport$2(4, 68805, 18, $1_1 + 40 | 0, 1) | 0);
    $9($1_1 + 8 | 0, $4_1, $3_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    fimport$15($2_1 | 0, 68823, 3, fimport$3(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) | 0);
    HEAP32[$1_1 + 36 >> 2] = HEAP32[$0_1 + 156 >> 2];
    fimport$2(HEAP32[$0_1 + 148 >> 2], 68826, 7, $1_1 + 36 | 0, 1) | 0;
    $54($0_1);
   }
   global$0 = $1_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $86($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $18($2_1 + 8 | 0, fimport$11($0_1 | 0, 70989, 3) | 0);
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
   $17($2_1, $5_1, $6_1);
   if (!HEAP32[$2_1 + 4 >> 2]) {
    break label$1
   }
   $65(HEAP32[$1_1 >> 2]);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $87($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 48 | 0;
  global$0 = $2_1;
  $3_1 = fimport$11($0_1 | 0, 69012, 4) | 0;
  if ($1_1) {
   label$2 : {
    if (!HEAP32[$1_1 + 156 >> 2]) {
     break label$2
    }
    if (!(fimport$10(fimport$11($3_1 | 0, 69044, 4) | 0) | 0)) {
     break label$2
    }
    $18($2_1 + 24 | 0, fimport$11($0_1 | 0, 68833, 6) | 0);
    if (!($7(HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) & 1)) {
     break label$2
    }
    if (!(fimport$14(fimport$11($0_1 | 0, 68839, 6) | 0, fimport$11(HEAP32[$1_1 + 156 >> 2], 69052, 13) | 0) | 0)) {
     break label$2
    }
    $18($2_1 + 16 | 0, fimport$11($3_1 | 0, 69048, 4) | 0);
    $0_1 = HEAP32[$2_1 + 16 >> 2];
    $4_1 = HEAP32[$2_1 + 20 >> 2];
    if ($7($0_1, $4_1, 68845, 5) & 1) {
     HEAP8[$1_1 + 160 | 0] = 1;
     $75($1_1);
     if (HEAPU8[$1_1 + 162 | 0]) {
      $84($1_1, 69212, 4, 0, 0)
     }
     $90($1_1);
     break label$2;
    }
    if ($7($0_1, $4_1, 69098, 7) & 1) {
     HEAP8[$1_1 + 49 | 0] = 1;
     HEAP8[$1_1 + 161 | 0] = 1;
     $56($1_1);
     break label$2;
    }
    if ($7($0_1, $4_1, 70797, 6) & 1) {
     $76($1_1, $16(fimport$11($3_1 | 0, 68850, 5) | 0));
     $83($1_1, 0, fimport$11($3_1 | 0, 68850, 5) | 0);
     break label$2;
    }
    if ($7($0_1, $4_1, 69207, 5) & 1) {
     $50($1_1, 0);
     break label$2;
    }
    if ($7($0_1, $4_1, 71026, 5) & 1) {
     $0_1 = fimport$11($3_1 | 0, 71026, 5) | 0;
     $3_1 = fimport$3(68855, 4) | 0;
     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $103(70965, 5, 0, 0, 4, 65571, 4, 16)), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
     HEAP32[$2_1 + 40 >> 2] = $3_1;
     $3_1 = fimport$2(6, 65575, 6, $2_1 + 40 | 0, 2) | 0;
     $18($2_1, $0_1);
     $53($1_1, $3_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
     $3_1 = fimport$3(71026, 5) | 0;
     HEAP32[$2_1 + 36 >> 2] = $0_1;
     HEAP32[$2_1 + 32 >> 2] = $3_1;
     $21(68859, 14, fimport$2(6, 65575, 6, $2_1 + 32 | 0, 2) | 0);
     $56($1_1);
     break label$2;
    }
    if (!($7($0_1, $4_1, 68873, 5) & 1)) {
     break label$2
    }
    $18($2_1 + 8 | 0, fimport$11($3_1 | 0, 68878, 4) | 0);
    $21(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], fimport$11($3_1 | 0, 68882, 6) | 0);
   }
   global$0 = $2_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $88($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$11(fimport$11(4, 68210, 12) | 0, 68407, 24) | 0;
  label$1 : {
   if (!(fimport$10($3_1 | 0) | 0)) {
    break label$1
   }
   $4_1 = fimport$11($0_1 | 0, 68431, 6) | 0;
   HEAP32[$2_1 + 12 >> 2] = $3_1;
   if (!(fimport$10(fimport$2($4_1 | 0, 68437, 7, $2_1 + 12 | 0, 1) | 0) | 0)) {
    break label$1
   }
   fimport$2($0_1 | 0, 68444, 14, 0, 0) | 0;
   $91($1_1);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $89($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $1_1 = $2(4);
  HEAP32[$1_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3(69216, 1408) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $4_1 = 1;
  $2_1 = fimport$2(6, 70624, 5, $3_1 + 12 | 0, 1) | 0;
  label$1 : {
   if (!$0_1) {
    break label$1
   }
   $5_1 = fimport$13($2_1 | 0) | 0;
   $2_1 = fimport$13(fimport$11($2_1 | 0, 70629, 9) | 0) | 0;
   HEAP32[$0_1 + 152 >> 2] = $2_1;
   HEAP32[$0_1 + 148 >> 2] = $5_1;
   if (!HEAPU8[$0_1 + 164 | 0]) {
    $4_1 = (fimport$10(fimport$11(fimport$11(4, 68210, 12) | 0, 70679, 21) | 0) | 0) != 0;
    $2_1 = HEAP32[$0_1 + 152 >> 2];
   }
   HEAP8[$0_1 + 164 | 0] = $4_1;
   $13($2_1, 70716, 5, $1_1, 20);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   $13(HEAP32[$0_1 + 152 >> 2], 70638, 12, $1_1, 21);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   $13(HEAP32[$0_1 + 152 >> 2], 70650, 5, $1_1, 21);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!(!HEAPU8[$0_1 + 162 | 0] & HEAP32[$0_1 + 128 >> 2] <= 0)) {
    $85($0_1);
    $0_1 = HEAP32[$1_1 >> 2];
   }
   $54($0_1);
   $0_1 = HEAP32[$1_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!(HEAPU8[$0_1 + 124 | 0] | !HEAP32[$0_1 + 108 >> 2])) {
    HEAP8[$0_1 + 49 | 0] = 1;
    $56(HEAP32[$1_1 >> 2]);
   }
   $21(70655, 13, 0);
   $21(70668, 11, 0);
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $90($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if (!(!HEAPU8[$0_1 + 160 | 0] | !HEAP32[$0_1 + 168 >> 2])) {
   $2_1 = fimport$3(69065, 5) | 0;
   $3_1 = fimport$11(HEAP32[$0_1 + 168 >> 2], 69065, 5) | 0;
   $4_1 = fimport$3(69070, 4) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$11(HEAP32[$0_1 + 168 >> 2], 69070, 4) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   $84($0_1, 69074, 8, $1_1, 4);
   fimport$12(HEAP32[$0_1 + 168 >> 2]);
   HEAP32[$0_1 + 168 >> 2] = 0;
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $91($0_1) {
  if ($0_1) {
   $50($0_1, HEAPU8[$0_1 + 162 | 0] ^ 1);
   return;
  }
  abort();
 }
 
 function $92($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $91(HEAP32[$1_1 >> 2]);
 }
 
 function $93($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $85(HEAP32[$1_1 >> 2]);
 }
 
 function $94($0_1, $1_1, $2_1, $3_1, $4_1) {
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
 
 function $95($0_1, $1_1, $2_1, $3_1, $4_1) {
  fimport$15($0_1 | 0, 70989, 3, $1_1 | 0);
  fimport$15($0_1 | 0, 70992, 4, $2_1 | 0);
  fimport$15($0_1 | 0, 70996, 6, fimport$3($3_1 | 0, $4_1 | 0) | 0);
 }
 
 function $96($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $5_1 = HEAP32[$0_1 + 20 >> 2];
  $1_1 = HEAP32[$0_1 + 16 >> 2];
  $2_1 = HEAP32[$0_1 + 12 >> 2];
  $3_1 = HEAP32[$0_1 + 8 >> 2];
  $6_1 = HEAP32[$0_1 + 4 >> 2];
  $0_1 = HEAP32[$0_1 >> 2];
  $4_1 = HEAP32[$0_1 + 4 >> 2];
  if ($4_1) {
   FUNCTION_TABLE[$4_1 | 0](HEAP32[$0_1 >> 2])
  }
  $97(HEAP32[$6_1 >> 2], HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$5_1 >> 2], 1);
 }
 
 function $97($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1) {
  var $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
  $13_1 = $2(4);
  HEAP32[$13_1 >> 2] = $0_1;
  $11_1 = $2(8);
  HEAP32[$11_1 + 4 >> 2] = $2_1;
  HEAP32[$11_1 >> 2] = $1_1;
  $12_1 = $2(8);
  HEAP32[$12_1 + 4 >> 2] = $4_1;
  HEAP32[$12_1 >> 2] = $3_1;
  $10_1 = $2(12);
  HEAP32[$10_1 + 8 >> 2] = $7_1;
  HEAP32[$10_1 + 4 >> 2] = $6_1;
  HEAP32[$10_1 >> 2] = $5_1;
  $14_1 = $2(4);
  HEAP32[$14_1 >> 2] = $8_1;
  $15_1 = $2(4);
  HEAP32[$15_1 >> 2] = $9_1;
  $16_1 = $2(4);
  $7_1 = $2(8);
  if ($6_1) {
   $8_1 = 5;
   HEAP32[$7_1 + 4 >> 2] = 5;
   $9_1 = 70721;
   HEAP32[$7_1 >> 2] = 70721;
   $5_1 = HEAP32[$5_1 >> 2];
   HEAP32[$16_1 >> 2] = $5_1;
   if (($6_1 | 0) == 1) {
    HEAP32[$7_1 + 4 >> 2] = 8;
    $9_1 = 69030;
    HEAP32[$7_1 >> 2] = 69030;
    $8_1 = 8;
   }
   $0_1 = $2(32);
   HEAP32[$0_1 + 28 >> 2] = $7_1;
   HEAP32[$0_1 + 24 >> 2] = $16_1;
   HEAP32[$0_1 + 20 >> 2] = $14_1;
   HEAP32[$0_1 + 16 >> 2] = $10_1;
   HEAP32[$0_1 + 12 >> 2] = $12_1;
   HEAP32[$0_1 + 8 >> 2] = $11_1;
   HEAP32[$0_1 + 4 >> 2] = $13_1;
   HEAP32[$0_1 >> 2] = $15_1;
   $60($9_1, $8_1, $1_1, $2_1, $3_1, $4_1, $5_1, $0_1, 22);
   return;
  }
  abort();
 }
 
 function $98($0_1, $1_1, $2_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  $13_1 = HEAP32[$2_1 + 28 >> 2];
  $10_1 = HEAP32[$2_1 + 24 >> 2];
  $11_1 = HEAP32[$2_1 + 20 >> 2];
  $9_1 = HEAP32[$2_1 + 16 >> 2];
  $6_1 = HEAP32[$2_1 + 12 >> 2];
  $7_1 = HEAP32[$2_1 + 8 >> 2];
  $12_1 = HEAP32[$2_1 + 4 >> 2];
  $5_1 = HEAP32[$2_1 >> 2];
  $4_1 = 70760;
  label$1 : {
   if (fimport$10($1_1 | 0) | 0) {
    break label$1
   }
   $4_1 = 69038;
   $2_1 = HEAP32[$5_1 >> 2];
   if (($2_1 | 0) > 7) {
    break label$1
   }
   $8_1 = $35($2_1, 0.0);
   $2_1 = $2(24);
   HEAP32[$2_1 + 20 >> 2] = $5_1;
   HEAP32[$2_1 + 16 >> 2] = $11_1;
   HEAP32[$2_1 + 12 >> 2] = $9_1;
   HEAP32[$2_1 + 8 >> 2] = $6_1;
   HEAP32[$2_1 + 4 >> 2] = $7_1;
   HEAP32[$2_1 >> 2] = $12_1;
   $0_1 = Math_imul($0_1, 1e3);
   $14(($0_1 | 0) < ($8_1 | 0) ? $8_1 : $0_1, $2_1, 23);
  }
  $66($3_1 + 16 | 0, HEAP32[$10_1 >> 2]);
  $2_1 = 0;
  $5_1 = HEAP32[$3_1 + 20 >> 2];
  $10_1 = ($5_1 | 0) > 0 ? $5_1 : 0;
  $0_1 = HEAP32[$3_1 + 16 >> 2];
  label$2 : {
   label$3 : {
    label$4 : {
     while (1) {
      if (($2_1 | 0) != ($10_1 | 0)) {
       if (($2_1 | 0) == ($5_1 | 0)) {
        break label$4
       }
       $14_1 = HEAP32[$0_1 + 4 >> 2];
       $15_1 = HEAP32[$0_1 >> 2];
       $8_1 = fimport$7(fimport$11($1_1 | 0, 69023, 7) | 0, $2_1 | 0) | 0;
       if ($7($4_1, 6, 69038, 6) & 1) {
        HEAP32[$3_1 + 28 >> 2] = 1;
        $8_1 = $103($4_1, 6, $3_1 + 28 | 0, 1, 6, 68200, 1, 4);
       }
       $74(HEAP32[$12_1 >> 2], $15_1, $14_1, $8_1);
       $0_1 = $0_1 + 8 | 0;
       $2_1 = $2_1 + 1 | 0;
       continue;
      }
      break;
     };
     if ($7($4_1, 6, 69038, 6) & 1) {
      break label$3
     }
     if ($7(HEAP32[$13_1 >> 2], HEAP32[$13_1 + 4 >> 2], 69030, 8) & 1) {
      break label$3
     }
     $0_1 = fimport$11($1_1 | 0, 70776, 7) | 0;
     if (fimport$10(fimport$11($0_1 | 0, 70790, 5) | 0) | 0) {
      $18($3_1 + 8 | 0, fimport$11($0_1 | 0, 70795, 2) | 0);
      $1_1 = HEAP32[$3_1 + 8 >> 2];
      $2_1 = HEAP32[$3_1 + 12 >> 2];
      $18($3_1, fimport$11($0_1 | 0, 70790, 5) | 0);
      $0_1 = HEAP32[$3_1 >> 2];
      $4_1 = HEAP32[$3_1 + 4 >> 2];
      HEAP32[$7_1 >> 2] = $1_1;
      HEAP32[$7_1 + 4 >> 2] = $2_1;
      HEAP32[$6_1 >> 2] = $0_1;
      HEAP32[$6_1 + 4 >> 2] = $4_1;
     }
     $0_1 = HEAP32[$9_1 + 4 >> 2] - 1 | 0;
     $1_1 = HEAP32[$9_1 + 8 >> 2];
     if ($0_1 >>> 0 >= $1_1 >>> 0) {
      break label$4
     }
     $97(HEAP32[$12_1 >> 2], HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2], HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2], HEAP32[$9_1 >> 2] + 4 | 0, $0_1, $1_1 - 1 | 0, HEAP32[$11_1 >> 2], 1);
     break label$2;
    }
    abort();
   }
   $41(HEAP32[$11_1 >> 2], $4_1, 6, 0, 0);
  }
  global$0 = $3_1 + 32 | 0;
 }
 
 function $99($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $1_1 = HEAP32[$0_1 + 4 >> 2];
  $2_1 = HEAP32[$1_1 >> 2];
  $3_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$0_1 + 8 >> 2];
  $4_1 = HEAP32[$1_1 >> 2];
  $5_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$0_1 + 12 >> 2];
  $97(HEAP32[HEAP32[$0_1 >> 2] >> 2], $2_1, $3_1, $4_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[HEAP32[$0_1 + 16 >> 2] >> 2], HEAP32[HEAP32[$0_1 + 20 >> 2] >> 2] + 1 | 0);
 }
 
 function $100() {
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
 
 function $101() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $0_1 = global$0 - 16 | 0;
  global$0 = $0_1;
  HEAP32[17804] = __wasm_memory_size() << 16;
  $100();
  $100();
  $0();
  $1_1 = HEAP32[17805];
  wasm2js_memory_fill($1_1, 0, HEAP32[17804] - $1_1 | 0);
  $1();
  HEAP32[17804] = __wasm_memory_size() << 16;
  $1_1 = $2(176);
  $2_1 = $12($1_1, 1, 0);
  (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1, 2, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  fimport$2(6, 68845, 5, $0_1 + 8 | 0, 2) | 0;
  fimport$0(0);
  global$0 = $0_1 + 16 | 0;
 }
 
 function $102($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  label$1 : {
   if (HEAPU32[17816] > $0_1 >>> 0) {
    $0_1 = HEAP32[17815] + Math_imul($0_1, 12) | 0;
    $2_1 = HEAP32[$0_1 + 4 >> 2];
    $3_1 = HEAP32[$0_1 >> 2];
    if (HEAPU8[$0_1 + 8 | 0]) {
     HEAP32[$0_1 >> 2] = 0;
     HEAP32[$0_1 + 4 >> 2] = 0;
    }
    if ($2_1) {
     FUNCTION_TABLE[$2_1 | 0]($1_1, $3_1)
    }
    $0_1 = HEAPU8[71272] + 1 | 0;
    HEAP8[71272] = $0_1;
    if (!($0_1 & 31)) {
     $6(65536, 5744);
     while (1) {
      $3_1 = HEAP32[17806];
      if ($3_1) {
       HEAP32[17806] = HEAP32[$3_1 >> 2];
       $0_1 = $3_1 - 71280 | 0;
       $2_1 = $0_1 >>> 4 | 0;
       $4_1 = HEAP32[17805];
       $2_1 = (HEAPU8[$4_1 + ($0_1 >>> 6 | 0) | 0] >>> ($2_1 & 3) & 1 | 16) == 17 ? $2_1 + 1 | 0 : $2_1;
       $0_1 = ($2_1 << 4) + 71280 | 0;
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
     $0_1 = HEAP32[17808] + 3 >>> 2 | 0;
     $2_1 = HEAP32[17805];
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
 
 function $103($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
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
 var FUNCTION_TABLE = [null, $3, $4, $45, $57, $59, $15, $15, $96, $64, $86, $87, $88, $89, $82, $62, $68, $71, $73, $77, $92, $93, $98, $99];
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
  "_start": $101, 
  "enter": $102
 };
}

var retasmFunc = asmFunc(  { abort: function() { throw new Error('abort'); },
    proc_exit,
    callback,
    call,
    text,
    now,
    number,
    float,
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
