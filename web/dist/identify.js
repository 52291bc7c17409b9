import { call } from 'gist';
import { text } from 'gist';
import { get } from 'gist';
import { at } from 'gist';
import { truthy } from 'gist';
import { set } from 'gist';
import { float } from 'gist';
import { number } from 'gist';
import { now } from 'gist';
import { keep } from 'gist';
import { drop } from 'gist';
import { proc_exit } from 'wasi_snapshot_preview1';
import { random_get } from 'wasi_snapshot_preview1';
import { measure } from 'gist';
import { callback } from 'gist';
import { fill } from 'gist';

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
  base64DecodeToExistingUint8Array(bufferView, 65536, "YWRkRXZlbnRMaXN0ZW5lcmFmdGVyY2xvY2tzdG9yZXJlbW92ZWtleXNtYWtlb2JqZWN0SlNPTnBhcnNlZW1pdGxlbmd0aCBpcyB0ZXh0OyBzZW5kIHRoZSBudW1iZXIgZXZlbnRfbmFtZV9pbnZhbGlkQW4gZXZlbnQgbmVlZHMgYSBuYW1lIG9mIDEgdG8gMjU1IGNoYXJhY3RlcnM6IGdpc3QudHJhY2soIlBsYW4gY2hhbmdlZCIsIHsgcGxhbjogInBybyIgfSkuOyBzZW5kIHRydWUgb3IgZmFsc2UuOyBzZW5kIHRleHQucGhvbmVjcmVhdGVkX2F0c2lnbmVkX3VwX2F0fGlkfHR5cGV8c2VnbWVudHN8dW5yZWFkfGZ1bGxfbmFtZXxmaXJzdF9uYW1lfGF2YXRhcnx1cGRhdGVkX2F0fGxhc3Rfc2Vlbl9hdHxsYXN0X2NvbnRhY3RlZF9hdHxzZXNzaW9uX2NvdW50fGN1c3RvbV9wcm9wZXJ0aWVzfHVuc3Vic2NyaWJlZF9mcm9tX2VtYWlsc3x2ZXJpZmllZHx2aXNpdG9yX2lkfG5hbWVfcmVzZXJ2ZWRiZWxvbmdzIHRvIEdpc3QgYW5kIGNhbid0IGJlIHNldDsgdXNlIGFub3RoZXIgbmFtZS5UaGUgZW1haWwgaXMgOyBzZW5kIHRleHQgc3VjaCBhcyAiam9obmRvZUB0YWNvcy5jb20iLmhvbGRzICBvZiBtb3JlIHRoYW4gMjU1IGNoYXJhY3RlcnM7IHNob3J0ZW4gaXQuaXMgYW4gYXJyYXk7IHNlbmQgdGV4dCB3aXRoIGNvbW1hczogdGFncy5qb2luKCIsICIpLjsgc2VuZCB0ZXh0IHN1Y2ggYXMgIkZyZWUsIHBvcHVsYXIiLnR5cGVfbWlzbWF0Y2hpcyBvbmx5IHNwYWNlc1RoZSB1c2VyIGlkIGhhcyB3aGl0ZSBzcGFjZSBhdCBpdHMgZW5kcywgd2hpY2ggaXMgY3V0IG9mZjogaG9sZHMgYSBjb250cm9sIGNoYXJhY3RlcmhhcyAyNTUgY2hhcmFjdGVycyBvciBtb3JlLCB3aGljaCBhIHRlbXBsYXRlIG9yIGEgZGVmYXVsdCBwcmludHMgd2hlbiB0aGVyZSBpcyBubyBpZCwgYW5kICBhbW9uZyB0aGUgcHJvcGVydGllc1RoZSB1c2VyIGlkIGlzIGEgbnVtYmVyOyBzZW5kIGl0IGFzIHRleHQ6IC5pcyBhIG51bWJlciB0aGF0IGlzIG5vIHNhZmUgaW50ZWdlclRoZSB1c2VyIGlkIDsgc2VuZCB5b3VyIG93biBpZCBvZiB0aGlzIHBlcnNvbiBhcyB0ZXh0LCBvciAiIiBpZiBpdCBpcyBub3Qga25vd24udXNlcl9pZF9pbnZhbGlkdXNlcl9pZGVtYWlsX3JlcXVpcmVkQW4gaWRlbnRpZnkgY2FsbCBuZWVkcyAiZW1haWwiIGFtb25nIGl0cyBwcm9wZXJ0aWVzOiBnaXN0LmlkZW50aWZ5KCIxMjM0NSIsIHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfSkudG9vX21hbnlfcHJvcGVydGllc09uZSBjYWxsIGhvbGRzIGF0IG1vc3QgMTUwIHByb3BlcnRpZXM7IHNlbmQgdGhlIG90aGVycyBpbiBhIHNlY29uZCBjYWxsLlRoZSBwcm9wZXJ0aWVzIGFyZSA7IHNlbmQgYSBwbGFpbiBvYmplY3Q6IHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfS5wcm9wZXJ0aWVzX2ludmFsaWRwcm9wZXJ0aWVzZW1haWxfaW52YWxpZFRoZSBlbWFpbCBpcyBub3Qgb2YgdGhlIGZvcm0gbmFtZUBkb21haW46IG9uZSBALCBubyBzcGFjZXMsIGF0IG1vc3QgMjU0IGNoYXJhY3RlcnMuIGFuZCBubyBzaWduYXR1cmU7IHNlbmQgdGhlIHRleHQgdGhhdCB5b3VyIHNlcnZlciBtYWtlcy52ZXJpZmljYXRpb25fZmFpbGVke3skeyN7PCV7JTw/CQ0gICIiJSUnKTw8Pj5bXWBge3t9fcKrwqvCu8K74oCY4oCffHwtMXxudWxsfHVuZGVmaW5lZHxuaWx8bm9uZXxuYW58dHJ1ZXxmYWxzZXxhbm9ueW1vdXN8Z3Vlc3R8b2JqZWN0IG9iamVjdHwtLjAwMDl7PCglfT4pJV9hdGlzIG5vIG5hbWU7IGEgcHJvcGVydHkgbmVlZHMgb25lLmlzIGEgbmFtZSBvZiBtb3JlIHRoYW4gMjU1IGNoYXJhY3RlcnM7IHNob3J0ZW4gaXQuAB9/wp/vv73vv71ob2xkcyB0aGUgY29udHJvbCBjaGFyYWN0ZXIgOyB1c2UgbGV0dGVycywgZGlnaXRzLCBzcGFjZXMsIC0gYW5kIF8uLiR+YCFAIyVeJione318XCJob2xkcyB0aGUgY2hhcmFjdGVyICA7IHVzZSBsZXR0ZXJzLCBkaWdpdHMsIHNwYWNlcywgLSBhbmQgXy5uYW1lX2ludmFsaWRpcyBOYU4gb3IgaW5maW5pdGU7IHNlbmQgYSBmaW5pdGUgbnVtYmVyIG9yIG51bGwudmFsdWVfdG9vX2xvbmdoYXMgbW9yZSB0aGFuIDI1NSBjaGFyYWN0ZXJzOyBzaG9ydGVuIGl0LmlzIGEgRGF0ZTsgc2VuZCBhIHVuaXggdGltZXN0YW1wIGluIHNlY29uZHM6IE1hdGguZmxvb3IoZGF0ZS5nZXRUaW1lKCkgLyAxMDAwKS5vYmplY3RfcmVqZWN0ZWRpcyBhbiBvYmplY3Q7IHNlbmQgZWFjaCBvZiBpdHMgdmFsdWVzIGFzIGEgcHJvcGVydHkgb2YgaXRzIG93bi5hcnJheV9yZWplY3RlZGlzIGFuIGFycmF5OyBzZW5kIHRleHQgc3VjaCBhcyAiYSwgYiIsIG9yIGEgcHJvcGVydHkgZm9yIGVhY2ggdmFsdWUuaXMgOyBzZW5kIHRleHQsIGEgbnVtYmVyLCB0cnVlLCBmYWxzZSBvciBudWxsLnR5cGVfdW5zdXBwb3J0ZWRlbmRzIGluIF9hdCBhbmQgaXMgOyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kcywgbnVsbCBmb3Igbm9uZSwgb3IgdXNlIGEgbmFtZSB3aXRob3V0IF9hdC50aW1lc3RhbXBfaW52YWxpZGxpZXMgb3V0c2lkZSB0aGUgeWVhcnMgMSB0byA5OTk5OyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kcy5sb29rcyBsaWtlIG1pbGxpc2Vjb25kczsgZGl2aWRlIGJ5IDEwMDA6IE1hdGguZmxvb3IobXMgLyAxMDAwKS4g4oCmIiJVKzAwMDEyMzQ1Njc4OUFCQ0RFRgkNICDCoMKg4ZqA4ZqA4oCA4oCK4oCo4oCp4oCv4oCv4oGf4oGf44CA44CA77u/77u/77+9bnVsbGEgbnVtYmVyYSBib29sZWFuYW4gb2JqZWN0YSBEYXRlYW4gYXJyYXlhIGZ1bmN0aW9uYSBzeW1ib2xhIGJpZ2ludHVuZGVmaW5lZHB1c2hyZWFzb25zZXR0bGVyZXN1bHRpZGxlZ2lzdFNldHRpbmdzOmdpc3QtdmlzaXRvci1pZGdpc3QtdmlzaXRvci10b2tlbmdpc3Qtc3RvcmVkZXJyb3JzcmVzdWx0c3NodXRfZG93bmdpc3Quc2h1dGRvd24oKSBjYW1lIGJlZm9yZSB0aGUgc2VydmVyIGNvdWxkIGJlIHJlYWNoZWQucHJvb2ZhcmdzbWV0aG9kbG9jYXRpb25ocmVmdGl0bGVyZWZlcnJlcmRvbmVzbGljZWFwcHNlcnZlcmdpc3RSZWFkeXNodXRkb3duc2hvd2hpZGVzaG93TGF1bmNoZXJoaWRlTGF1bmNoZXJzaWRlYmFyc3RhbmRhcmRvcGVuTmV3Q29udmVyc2F0aW9uZ2lzdC5jaGF0KCIiKSBkb2VzIG5vdGhpbmcgeWV0LmRyYXdlbnF1ZXVlc2hvcnRlbnR1cm5naXN0OiBUaGUgbWVzc2VuZ2VyIGRpZCBub3Qgb3Blbi4gQWxsb3cgIGluIGZyYW1lLXNyYywgYW5kIHRoaXMgcGFnZSBpbiBhbGxvd2VkX29yaWdpbnMuZ2lzdC5pZGVudGlmeTogc2FtZWpvaW5lZGxvYWRjb25jYXR1bmNoYW5nZWRyZWxlYXNlL21lc3Nlbmdlcj9hcHBfaWQ9ZW5jb2RlVVJJQ29tcG9uZW50JnRyeT1mcmFtZXRvZ2dsZWFnYWlubmVhcmZhaWxlZGxhdGVyZWFkeWNvdW50bGVmdGVtYWlsOmNhcHR1cmVkZXZlbnRuYW1lZGV0YWlsaG9tZW5ld0NvbnZlcnNhdGlvbmdpc3QubmF2aWdhdGUoIiIpIGlzIHVua25vd247IHRoZXJlIGFyZSBob21lLCBjb252ZXJzYXRpb25zIGFuZCBuZXdDb252ZXJzYXRpb24ud2Fybmdpc3Q6QnJvYWRjYXN0Q2hhbm5lbG1lc3NhZ2VkYXRhcmVzdG9yZWdpc3R0eXBldGVsbHBhY2tyb3V0ZXRleHRuYXZpZ2F0ZWFwcF9pZHZpc2l0b3JfaWRzZXNzaW9ub25vbkdpc3RVbnJlYWRDb3VudENoYW5nZXVucmVhZENvdW50YW5zd2VyZWQ9YWJhbmRvbmZvY3VzbWVzc2VuZ2VyOmNsb3NlZG1lc3NlbmdlcjpvcGVuZWRjbG9zZW9wZW5tb3VudGdpc3RDaGF0UmVhZHlvbkNoYXRSZWFkeWhpZGVfZGVmYXVsdF9sYXVuY2hlcnBhcnRnaXN0LXBhcnRlZGNhbGxzb25saW5lc3RvcmFnZWdpc3RVbnJlYWRDb3VudHdhaXRpbmdhd2FpdHF1ZXVlZHNheXNPZnN0b3JlZHJlamVjdGVkW112aXNpdG9yY29udGFjdHRva2VuaWRoaWRkZW5naXN0OiBFYXJsaWVyIGhpc3Rvcnkgc2hvd3Mgb25seSB3aGVuIGNhbGxzIGFyZSBzaWduZWQuIEFkZCB1c2VyX2hhc2ggdG8gZ2lzdC5pZGVudGlmeTogL2RvY3MvdmVyaWZpY2F0aW9uaW5mb2NvbnZlcnNhdGlvbnN1bnJlYWRBcnJheXBvc3RNZXNzYWdlZ2lzdC50cmFjazogdXVpZG9uY2VrZXlzYXlzc3RhdHVzc2VuZE1hdGhyYW5kb21qc29uc29ydGVkZW1haWwsIHRhZ3NvdmVyd3JpdGVfdGFnc3VzZXJfaGFzaHVzZXJfand0eyJ0eXBlIjoiaWRlbnRpZnkiLCJ1c2VyX2lkIjp7InR5cGUiOiJ0cmFjayIsIm5hbWUiOiwicHJvcGVydGllcyI6eyJ0eXBlIjoicGFnZSIsInVybCI6LCJ0aXRsZSI6LCJyZWZlcnJlciI6eyJ0eXBlIjoiZW1haWwiLCJlbWFpbCI6fXsidHlwZSI6ImlkZW50aWZ5IjAxMjM0NTY3ODlhYmNkZWY=");
}

  var scratchBuffer = new ArrayBuffer(16);
  var i32ScratchView = new Int32Array(scratchBuffer);
  var f32ScratchView = new Float32Array(scratchBuffer);
  var f64ScratchView = new Float64Array(scratchBuffer);
  
  function wasm2js_memory_copy(dest, source, size) {
    // TODO: traps on invalid things
    bufferView.copyWithin(dest, source, source + size);
  }
      
  function wasm2js_memory_fill(dest, value, size) {
    dest = dest >>> 0;
    size = size >>> 0;
    if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
    bufferView.fill(value, dest, dest + size);
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
 var fimport$0 = env.call;
 var fimport$1 = env.text;
 var fimport$2 = env.get;
 var fimport$3 = env.at;
 var fimport$4 = env.truthy;
 var fimport$5 = env.set;
 var fimport$6 = env.float;
 var fimport$7 = env.number;
 var fimport$8 = env.now;
 var fimport$9 = env.keep;
 var fimport$10 = env.drop;
 var fimport$11 = env.proc_exit;
 var fimport$12 = env.random_get;
 var fimport$13 = env.measure;
 var fimport$14 = env.callback;
 var fimport$15 = env.fill;
 var global$0 = 65536;
 var i64toi32_i32$HIGH_BITS = 0;
 function $0($0_1, $1_1, $2_1, $3_1, $4_1) {
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
 
 function $1($0_1, $1_1, $2_1, $3_1) {
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
 
 function $2($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  if (!$0_1) {
   return 69832
  }
  label$2 : {
   if ($0_1 >>> 0 >= 4294967265) {
    break label$2
   }
   $1_1 = HEAP32[17455];
   $2_1 = $0_1 + HEAP32[17454] | 0;
   $1_1 = $2_1 >>> 0 < $0_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
   HEAP32[17454] = $2_1;
   HEAP32[17455] = $1_1;
   $1_1 = HEAP32[17457];
   $2_1 = HEAP32[17456] + 1 | 0;
   $1_1 = $2_1 ? $1_1 : $1_1 + 1 | 0;
   HEAP32[17456] = $2_1;
   HEAP32[17457] = $1_1;
   $5_1 = $0_1 + 31 | 0;
   $2_1 = $5_1 >>> 4 | 0;
   $1_1 = 69804;
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
      $55(($5_1 & -16) + $4_1 | 0, $3_1 - $2_1 | 0)
     }
     $3_1 = HEAP32[17449];
     $0_1 = $4_1 - 69856 | 0;
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
    $1_1 = HEAP32[17448];
    HEAP32[17448] = $0_1 << 16;
    $0_1 = HEAP32[17449];
    $56();
    wasm2js_memory_copy(HEAP32[17449], $0_1, $1_1 - $0_1 | 0);
    $34();
    $1_1 = 69804;
    continue;
   };
  }
  abort();
 }
 
 function $3($0_1, $1_1) {
  var $2_1 = 0;
  label$1 : {
   $1_1 = fimport$13($1_1 | 0) | 0;
   if (!$1_1) {
    $1_1 = 0;
    break label$1;
   }
   if (($1_1 | 0) >= 0) {
    $2_1 = $2($1_1);
    fimport$15($2_1 | 0);
    break label$1;
   }
   abort();
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $1_1;
 }
 
 function $4($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0, $7_1 = 0;
  $6_1 = global$0 - 32 | 0;
  global$0 = $6_1;
  $7_1 = $2(24);
  $14($6_1 + 24 | 0, $0_1, $1_1);
  $0($6_1 + 16 | 0, HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2], 68148, 1);
  $0($6_1 + 8 | 0, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2], $4_1, $5_1);
  $4_1 = HEAP32[$6_1 + 12 >> 2];
  HEAP32[$7_1 + 16 >> 2] = HEAP32[$6_1 + 8 >> 2];
  HEAP32[$7_1 + 20 >> 2] = $4_1;
  HEAP32[$7_1 + 12 >> 2] = $3_1;
  HEAP32[$7_1 + 8 >> 2] = $2_1;
  HEAP32[$7_1 + 4 >> 2] = $1_1;
  HEAP32[$7_1 >> 2] = $0_1;
  global$0 = $6_1 + 32 | 0;
  return $7_1;
 }
 
 function $5($0_1) {
  var $1_1 = 0.0;
  $1_1 = +fimport$6($0_1 | 0);
  if ($1_1 != $1_1) {
   return 0
  }
  return $1_1 >= -2147483648.0 ? ~~($1_1 < 2147483647.0 ? $1_1 : 2147483647.0) : -2147483648;
 }
 
 function $6($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
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
 
 function $7($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  label$1 : {
   if (($5(fimport$2($1_1 | 0, 65600, 6) | 0) | 0) <= ($2_1 | 0)) {
    $2_1 = 0;
    $4_1 = 7;
    $1_1 = 0;
    break label$1;
   }
   $57($3_1, fimport$3($1_1 | 0, $2_1 | 0) | 0, 1);
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
 
 function $8($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  $6_1 = HEAP32[17460];
  $8_1 = ($6_1 | 0) > 0 ? $6_1 : 0;
  $7_1 = HEAP32[17459];
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
    $6($3_1 + 8 | 0, $7_1, $3_1 + 20 | 0, $6_1, HEAP32[17461], 1, 12);
    HEAP32[17459] = HEAP32[$3_1 + 8 >> 2];
    $0_1 = HEAP32[$3_1 + 12 >> 2];
    HEAP32[17460] = $0_1;
    HEAP32[17461] = HEAP32[$3_1 + 16 >> 2];
    $5_1 = $0_1 - 1 | 0;
    break label$1;
   }
   abort();
  }
  $0_1 = fimport$14($5_1 | 0) | 0;
  global$0 = $3_1 + 32 | 0;
  return $0_1;
 }
 
 function $9($0_1, $1_1, $2_1, $3_1) {
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
 
 function $10($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$1($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $3($3_1, fimport$0(6, 68774, 4, $3_1 + 12 | 0, 1) | 0);
  $1_1 = HEAP32[$3_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $11($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $3_1 = 4;
  $2_1 = 68227;
  label$1 : {
   label$2 : {
    switch ($1_1 & 255) {
    case 1:
     $2_1 = 69077;
     break label$1;
    case 2:
     $3_1 = 8;
     $2_1 = 68231;
     break label$1;
    case 3:
     $3_1 = 9;
     $2_1 = 68239;
     break label$1;
    case 4:
     $3_1 = 9;
     $2_1 = 68248;
     break label$1;
    case 5:
     $3_1 = 6;
     $2_1 = 68257;
     break label$1;
    case 6:
     $3_1 = 8;
     $2_1 = 68263;
     break label$1;
    case 8:
     $3_1 = 10;
     $2_1 = 68271;
     break label$1;
    case 9:
     $3_1 = 8;
     $2_1 = 68281;
     break label$1;
    case 10:
     $3_1 = 8;
     $2_1 = 68289;
     break label$1;
    case 0:
     break label$1;
    default:
     break label$2;
    };
   }
   $3_1 = 9;
   $2_1 = 68297;
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $3_1;
 }
 
 function $12($0_1) {
  var $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  label$1 : {
   label$2 : {
    if ($0_1) {
     if (HEAPU8[$0_1 + 48 | 0]) {
      fimport$0(6, 68650, 7, 0, 0) | 0;
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
   if (+fimport$6(fimport$0(6, 65557, 5, 0, 0) | 0) < HEAPF64[$0_1 + 80 >> 3]) {
    $74($0_1);
    break label$1;
   }
   HEAP8[$0_1 + 50 | 0] = 1;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $8($2_1, 10, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   fimport$0(6, 68657, 4, $1_1 + 12 | 0, 1) | 0;
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $13($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0;
  $6_1 = $2(28);
  HEAP32[$6_1 + 20 >> 2] = $3_1;
  HEAP32[$6_1 + 16 >> 2] = $2_1;
  HEAP32[$6_1 + 12 >> 2] = $5_1;
  HEAP32[$6_1 + 8 >> 2] = $4_1;
  HEAP32[$6_1 + 4 >> 2] = $1_1;
  HEAP32[$6_1 >> 2] = $0_1;
  return $6_1;
 }
 
 function $14($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $3_1 = global$0 + -64 | 0;
  global$0 = $3_1;
  HEAP32[$3_1 + 56 >> 2] = 0;
  $4_1 = 61;
  label$1 : {
   label$2 : {
    label$3 : {
     while (1) {
      $9($3_1 + 40 | 0, $1_1, $2_1, $3_1 + 56 | 0);
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
     $0($3_1 + 16 | 0, 68153, 1, $1_1, $2_1);
     $0($3_1 + 8 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2], 68149, 4);
     $4_1 = HEAP32[$3_1 + 12 >> 2];
     $1_1 = HEAP32[$3_1 + 8 >> 2];
     break label$2;
    }
    $0($3_1 + 32 | 0, 68153, 1, $1_1, $2_1);
    $0($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], 68153, 1);
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
 
 function $15($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$1($0_1 | 0, $1_1 | 0) | 0;
  HEAP32[$3_1 + 12 >> 2] = $2_1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$0(6, 65596, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $16($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
  var $8_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $8_1 = global$0 - 16 | 0;
  global$0 = $8_1;
  $7_1 = $2($7_1);
  (wasm2js_i32$0 = $7_1, wasm2js_i32$1 = fimport$1($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
  $6($8_1, $7_1, $2_1, 1, $6_1, $3_1, 4);
  $0_1 = fimport$0(6, $5_1 | 0, $4_1 | 0, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]) | 0;
  global$0 = $8_1 + 16 | 0;
  return $0_1;
 }
 
 function $17($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $2_1 = HEAPU8[$0_1 + 154 | 0];
   $3_1 = HEAPU8[$0_1 + 156 | 0] ? 2 : HEAP8[$0_1 + 155 | 0] & 1 ? 2 : 3;
   $4_1 = HEAPU8[$0_1 + 157 | 0];
   $5_1 = HEAPU8[$0_1 + 150 | 0];
   $6_1 = HEAPU8[$0_1 + 151 | 0];
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$7(+HEAP32[$0_1 + 128 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 24 >> 2] = $6_1 ? 2 : 3;
   HEAP32[$1_1 + 20 >> 2] = $5_1 ? 2 : 3;
   HEAP32[$1_1 + 16 >> 2] = $4_1 ? 2 : 3;
   HEAP32[$1_1 + 12 >> 2] = $3_1;
   HEAP32[$1_1 + 8 >> 2] = $2_1 & 1 ? 2 : 3;
   fimport$0(6, 68639, 4, $1_1 + 8 | 0, 6) | 0;
   global$0 = $1_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $18($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $0($2_1 + 8 | 0, 66524, 12, $0_1, $1_1);
  $0($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 66536, 68);
  $0_1 = $13(66604, 15, 66619, 7, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
  global$0 = $2_1 + 16 | 0;
  return $0_1;
 }
 
 function $19($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $38($3_1 + 8 | 0, fimport$1($1_1 | 0, $2_1 | 0) | 0);
  $1_1 = HEAP32[$3_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $20($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  if (($1_1 | 0) > ($2_1 | 0)) {
   HEAP32[$3_1 + 24 >> 2] = 0;
   $4_1 = -1;
   while (1) {
    $9($3_1 + 8 | 0, $0_1, $1_1, $3_1 + 24 | 0);
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
 
 function $21($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if ($0_1) {
   $2_1 = $1_1 & 1;
   if (($2_1 | 0) != HEAPU8[$0_1 + 154 | 0]) {
    HEAP8[$0_1 + 154 | 0] = $2_1;
    if (HEAPU8[$0_1 + 151 | 0]) {
     $50($0_1)
    }
    label$4 : {
     if (!($1_1 & 1)) {
      $4_1 = 69169;
      $5_1 = 5;
      $2_1 = 3;
      $1_1 = 69201;
      break label$4;
     }
     $32($0_1);
     $5_1 = 4;
     $4_1 = 69185;
     $2_1 = 2;
     $1_1 = 69206;
    }
    $17($0_1);
    HEAP32[$3_1 + 12 >> 2] = $2_1;
    HEAP32[$3_1 + 8 >> 2] = $2_1;
    fimport$0(6, 69164, 5, $3_1 + 8 | 0, 2) | 0;
    $27($0_1, $1_1, $5_1, 0, 0);
    $15($4_1, 16, 0);
   }
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $22($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$1($0_1 | 0, 4) | 0;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$1($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$0(6, 69536, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $23($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $39($3_1 + 8 | 0, $1_1, $2_1, 68174, 50);
  $1_1 = HEAP32[$3_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $24($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  $4_1 = global$0 - 32 | 0;
  global$0 = $4_1;
  HEAP32[$4_1 + 24 >> 2] = 0;
  while (1) {
   label$2 : {
    $9($4_1 + 8 | 0, $0_1, $1_1, $4_1 + 24 | 0);
    $5_1 = HEAPU8[$4_1 + 8 | 0];
    if (!$5_1) {
     break label$2
    }
    if (!($41($2_1, $3_1, HEAP32[$4_1 + 16 >> 2]) & 1)) {
     continue
    }
   }
   break;
  };
  global$0 = $4_1 + 32 | 0;
  return $5_1;
 }
 
 function $25($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $7_1 = $1_1 - $3_1 | 0;
  label$1 : {
   if ($7_1 >>> 0 > 2147483646) {
    break label$1
   }
   $8_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
   $10_1 = $4_1 & 255;
   while (1) {
    $6_1 = ($1_1 >>> 0 > $5_1 >>> 0 ? $1_1 : $5_1) + $9_1 | 0;
    $4_1 = 0;
    label$3 : {
     while (1) {
      if (($4_1 | 0) == ($8_1 | 0)) {
       $4_1 = $8_1;
       break label$3;
      }
      if (!(($4_1 | 0) == ($6_1 | 0) | ($3_1 | 0) == ($4_1 | 0))) {
       if (HEAPU8[$0_1 + $4_1 | 0] != (HEAPU8[$2_1 + $4_1 | 0] | $10_1)) {
        break label$3
       }
       $4_1 = $4_1 + 1 | 0;
       continue;
      }
      break;
     };
     abort();
    }
    $4_1 = ($3_1 | 0) == ($4_1 | 0);
    $6_1 = $4_1;
    if ($4_1) {
     break label$1
    }
    $0_1 = $0_1 + 1 | 0;
    $9_1 = $9_1 - 1 | 0;
    $4_1 = ($5_1 | 0) == ($7_1 | 0);
    $5_1 = $5_1 + 1 | 0;
    if (!$4_1) {
     continue
    }
    break;
   };
  }
  return $6_1;
 }
 
 function $26($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $5_1 = fimport$1($1_1 | 0, $2_1 | 0) | 0;
  HEAP32[$4_1 + 12 >> 2] = $3_1;
  HEAP32[$4_1 + 8 >> 2] = $5_1;
  fimport$0(6, 69148, 8, $4_1 + 8 | 0, 2) | 0;
  if (!($1($1_1, $2_1, 69156, 1) & 1)) {
   $73($0_1, fimport$1($1_1 | 0, $2_1 | 0) | 0, $3_1)
  }
  global$0 = $4_1 + 16 | 0;
 }
 
 function $27($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  if (HEAPU8[$0_1 + 150 | 0]) {
   $0_1 = $2(16);
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$1(69056, 4) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$7(1.0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$1(69060, 4) | 0), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$1($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $6($5_1, $0_1, $3_1, 4, 4, $4_1, 4);
   (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$0(6, 65581, 6, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   fimport$0(6, 69064, 4, $5_1 + 12 | 0, 1) | 0;
  }
  global$0 = $5_1 + 16 | 0;
 }
 
 function $28($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$1($2_1 | 0, $3_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$4_1 + 8 >> 2] = $1_1;
  fimport$0(6, 68643, 7, $4_1 + 8 | 0, 2) | 0;
  if ($0_1) {
   HEAP8[$0_1 + 48 | 0] = 1;
   global$0 = $4_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $29($0_1, $1_1) {
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
   $6($2_1 + 8 | 0, HEAP32[$0_1 >> 2], $2_1 + 24 | 0, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], 1, 24);
   $3_1 = HEAP32[$2_1 + 16 >> 2];
   $1_1 = HEAP32[$2_1 + 12 >> 2];
   HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
   HEAP32[$0_1 + 4 >> 2] = $1_1;
   HEAP32[$0_1 + 8 >> 2] = $3_1;
   global$0 = $2_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $30($0_1, $1_1, $2_1, $3_1, $4_1) {
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
  $6($5_1 + 8 | 0, HEAP32[$4_1 >> 2], $5_1 + 24 | 0, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], 1, 40);
  $0_1 = HEAP32[$5_1 + 16 >> 2];
  $1_1 = HEAP32[$5_1 + 12 >> 2];
  HEAP32[$4_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
  HEAP32[$4_1 + 4 >> 2] = $1_1;
  HEAP32[$4_1 + 8 >> 2] = $0_1;
  global$0 = $5_1 - -64 | 0;
 }
 
 function $31($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $0_1 = fimport$1($0_1 | 0, $1_1 | 0) | 0;
  (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$1($2_1 | 0, $3_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$4_1 + 8 >> 2] = $0_1;
  fimport$4(fimport$0(6, 65562, 5, $4_1 + 8 | 0, 2) | 0) | 0;
  global$0 = $4_1 + 16 | 0;
 }
 
 function $32($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 + -64 | 0;
  global$0 = $1_1;
  if ($0_1) {
   if (!(HEAPU8[$0_1 + 149 | 0] | !HEAPU8[$0_1 + 148 | 0])) {
    HEAP8[$0_1 + 149 | 0] = 1;
    $0($1_1 + 48 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 68800, 18);
    $2_1 = HEAP32[$1_1 + 52 >> 2];
    $3_1 = HEAP32[$1_1 + 48 >> 2];
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 60 >> 2] = wasm2js_i32$1;
    $3($1_1 + 40 | 0, fimport$0(4, 68818, 18, $1_1 + 60 | 0, 1) | 0);
    $0($1_1 + 32 | 0, $3_1, $2_1, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
    $2_1 = HEAP32[$1_1 + 36 >> 2];
    $3_1 = HEAP32[$1_1 + 32 >> 2];
    if (HEAPU8[$0_1 + 153 | 0]) {
     $64($1_1 + 24 | 0, +fimport$8());
     $0($1_1 + 16 | 0, 68836, 5, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2]);
     $0($1_1 + 8 | 0, $3_1, $2_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
     $3_1 = HEAP32[$1_1 + 8 >> 2];
     $2_1 = HEAP32[$1_1 + 12 >> 2];
    }
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1($3_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 56 >> 2] = wasm2js_i32$1;
    fimport$0(6, 68841, 5, $1_1 + 56 | 0, 1) | 0;
    $17($0_1);
   }
   global$0 = $1_1 - -64 | 0;
   return;
  }
  abort();
 }
 
 function $33($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1, $11_1) {
  var $12_1 = 0;
  $12_1 = global$0 - 144 | 0;
  global$0 = $12_1;
  label$1 : {
   label$2 : {
    if (!$11_1) {
     $40($12_1 - -64 | 0, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1);
     $11_1 = HEAP32[$12_1 + 96 >> 2];
     if (!$11_1) {
      break label$2
     }
    }
    $29($0_1, $11_1);
    break label$1;
   }
   $7_1 = HEAP32[$12_1 + 68 >> 2];
   $8_1 = HEAP32[$12_1 + 72 >> 2];
   $9_1 = HEAPF64[$12_1 + 80 >> 3];
   $10_1 = HEAPU8[$12_1 + 88 | 0];
   $11_1 = $6_1 & 255;
   $6_1 = HEAPU8[$12_1 + 64 | 0];
   if (($11_1 | 0) != ($6_1 | 0)) {
    $14($12_1 + 56 | 0, $4_1, $5_1);
    $0($12_1 + 48 | 0, HEAP32[$12_1 + 56 >> 2], HEAP32[$12_1 + 60 >> 2], 65606, 26);
    $4_1 = HEAP32[$12_1 + 52 >> 2];
    $5_1 = HEAP32[$12_1 + 48 >> 2];
    $67($12_1 + 40 | 0, $9_1);
    $0($12_1 + 32 | 0, $5_1, $4_1, HEAP32[$12_1 + 40 >> 2], HEAP32[$12_1 + 44 >> 2]);
    $0($12_1 + 24 | 0, HEAP32[$12_1 + 32 >> 2], HEAP32[$12_1 + 36 >> 2], 66488, 1);
    $52($0_1, HEAP32[$12_1 + 24 >> 2], HEAP32[$12_1 + 28 >> 2]);
   }
   if ($1_1) {
    HEAP32[$12_1 + 120 >> 2] = 0;
    HEAP32[$12_1 + 124 >> 2] = 0;
    HEAP32[$12_1 + 136 >> 2] = 0;
    HEAP32[$12_1 + 140 >> 2] = 0;
    HEAP32[$12_1 + 120 >> 2] = $8_1;
    HEAP8[$12_1 + 136 | 0] = $10_1 & 1;
    HEAP32[$12_1 + 112 >> 2] = 0;
    HEAP32[$12_1 + 116 >> 2] = 0;
    HEAPF64[$12_1 + 128 >> 3] = $9_1;
    HEAP32[$12_1 + 108 >> 2] = $3_1;
    HEAP32[$12_1 + 104 >> 2] = $2_1;
    HEAP8[$12_1 + 112 | 0] = $6_1;
    HEAP32[$12_1 + 116 >> 2] = $7_1;
    $6($12_1 + 8 | 0, HEAP32[$1_1 >> 2], $12_1 + 104 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], 1, 40);
    $0_1 = HEAP32[$12_1 + 16 >> 2];
    $2_1 = HEAP32[$12_1 + 12 >> 2];
    HEAP32[$1_1 >> 2] = HEAP32[$12_1 + 8 >> 2];
    HEAP32[$1_1 + 4 >> 2] = $2_1;
    HEAP32[$1_1 + 8 >> 2] = $0_1;
    break label$1;
   }
   abort();
  }
  global$0 = $12_1 + 144 | 0;
 }
 
 function $34() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  HEAP32[17451] = 0;
  $0_1 = HEAP32[17452];
  while (1) {
   $3_1 = $0_1 - 1 | 0;
   $2_1 = $0_1 + 1 | 0;
   $1_1 = ($0_1 << 4) + 69856 | 0;
   $6_1 = HEAP32[17449];
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
    $55($4_1, $1_1);
    $0_1 = $2_1 - $1_1 | 0;
    continue;
   }
   break;
  };
 }
 
 function $35($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $6_1 = $2(8);
  HEAP32[$6_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$1($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
  $6($5_1, $6_1, $3_1, 2, 2, $4_1, 4);
  fimport$0(6, 68316, 6, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $36($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $0_1 = fimport$1($0_1 | 0, $1_1 | 0) | 0;
  $1_1 = fimport$1($2_1 | 0, $3_1 | 0) | 0;
  HEAP32[$5_1 + 12 >> 2] = $4_1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  HEAP32[$5_1 + 4 >> 2] = $0_1;
  $0_1 = fimport$0(6, 68310, 6, $5_1 + 4 | 0, 3) | 0;
  global$0 = $5_1 + 16 | 0;
  return $0_1;
 }
 
 function $37($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0;
  $3_1 = global$0 - 96 | 0;
  global$0 = $3_1;
  $7($3_1 - -64 | 0, $1_1, $2_1);
  label$1 : {
   $4_1 = HEAPU8[$3_1 + 64 | 0];
   if (($4_1 | 0) == 7) {
    $4_1 = 0;
    $2_1 = 0;
    $1_1 = 0;
    break label$1;
   }
   $5_1 = fimport$3(fimport$3($1_1 | 0, $2_1 | 0) | 0, 1) | 0;
   if (!($5_1 ? ($4_1 | 0) == 4 : 0)) {
    $11($3_1 + 16 | 0, $4_1);
    $0($3_1 + 8 | 0, 66839, 19, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
    $0($3_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], 66858, 54);
    $1_1 = $13(66912, 18, 66930, 10, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
    $4_1 = 0;
    $2_1 = 0;
    break label$1;
   }
   $4_1 = ($5(fimport$2($5_1 | 0, 65600, 6) | 0) | 0) / 3 | 0;
   if ($4_1 >>> 0 <= 107374182) {
    $1_1 = 2;
    $6_1 = $4_1;
    $7_1 = $2(Math_imul($4_1, 40));
    $2_1 = $7_1;
    while (1) {
     if ($6_1) {
      $3($3_1 + 56 | 0, fimport$3($5_1 | 0, $1_1 - 2 | 0) | 0);
      $8_1 = HEAP32[$3_1 + 56 >> 2];
      $9_1 = HEAP32[$3_1 + 60 >> 2];
      $57($3_1 + 24 | 0, $5_1, $1_1);
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
    $1_1 = 0;
    $2_1 = $4_1;
    break label$1;
   }
   abort();
  }
  HEAP32[$0_1 >> 2] = $7_1;
  HEAP32[$0_1 + 4 >> 2] = $4_1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  HEAP32[$0_1 + 12 >> 2] = $1_1;
  global$0 = $3_1 + 96 | 0;
 }
 
 function $38($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  HEAP32[$2_1 + 12 >> 2] = $1_1;
  $3($2_1, fimport$0(6, 69567, 4, $2_1 + 12 | 0, 1) | 0);
  $1_1 = HEAP32[$2_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $39($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  HEAP32[$5_1 + 24 >> 2] = 0;
  label$1 : {
   label$2 : while (1) {
    $7_1 = 0;
    while (1) {
     label$4 : {
      $9($5_1 + 8 | 0, $1_1, $2_1, $5_1 + 24 | 0);
      if (!HEAPU8[$5_1 + 8 | 0]) {
       break label$4
      }
      $6_1 = HEAP32[$5_1 + 12 >> 2];
      $8_1 = HEAP32[$5_1 + 16 >> 2];
      if ($41($3_1, $4_1, $8_1) & 1) {
       if ($7_1) {
        continue
       }
       if ($2_1 >>> 0 < $6_1 >>> 0) {
        break label$1
       }
       $9_1 = $66($8_1, $1_1 + $6_1 | 0, $2_1 - $6_1 | 0) + $6_1 | 0;
       continue label$2;
      }
      if ($2_1 >>> 0 < $6_1 >>> 0) {
       break label$1
      }
      $7_1 = $66($8_1, $1_1 + $6_1 | 0, $2_1 - $6_1 | 0) + $6_1 | 0;
      continue;
     }
     break;
    };
    break;
   };
   if ($2_1 >>> 0 < $7_1 >>> 0) {
    break label$1
   }
   $2_1 = ($7_1 | 0) > ($9_1 | 0) ? $9_1 : $7_1;
   if ($2_1 >>> 0 > $7_1 >>> 0) {
    break label$1
   }
   HEAP32[$0_1 + 4 >> 2] = $7_1 - $2_1;
   HEAP32[$0_1 >> 2] = $1_1 + $2_1;
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $40($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
  var $8_1 = 0, $9_1 = 0, $10_1 = 0.0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
  $8_1 = global$0 - 80 | 0;
  global$0 = $8_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      switch ($3_1 & 255) {
      case 2:
       if ($6_1 - $6_1 != 0.0) {
        break label$2
       }
      case 0:
      case 1:
      case 3:
       label$10 : {
        if (($2_1 | 0) < 3) {
         break label$10
        }
        if (!($3_1 & 255) | !($1(($1_1 + $2_1 | 0) - 3 | 0, 3, 67247, 3) & 1)) {
         break label$10
        }
        $9_1 = $5_1 >>> 24 | 0;
        $11_1 = $5_1 >>> 16 | 0;
        $12_1 = $5_1 >>> 8 | 0;
        label$11 : {
         switch (($3_1 & 255) - 1 | 0) {
         case 0:
          HEAP32[$8_1 + 72 >> 2] = 0;
          while (1) {
           label$14 : {
            $9($8_1 + 56 | 0, $4_1, $5_1, $8_1 + 72 | 0);
            if (!HEAPU8[$8_1 + 56 | 0]) {
             break label$14
            }
            $9_1 = HEAP32[$8_1 + 64 >> 2];
            if ($9_1 - 58 >>> 0 < 4294967286) {
             break label$3
            }
            $10_1 = $10_1 * 10.0 + +($9_1 - 48 >>> 0);
            continue;
           }
           break;
          };
          if (!$5_1) {
           break label$3
          }
          $7_1 = 0;
          $6_1 = $10_1;
          $9_1 = 0;
          $11_1 = 0;
          $12_1 = 0;
          $5_1 = 0;
          $4_1 = 0;
          break;
         case 1:
          break label$11;
         default:
          break label$3;
         };
        }
        $10_1 = Math_trunc($6_1);
        if ($10_1 < -62135596800.0 | $10_1 > 253402300799.0) {
         $13_1 = 67;
         $14_1 = 68018;
         $10_1 = $10_1 / 1.0e3;
         if (!(!($10_1 >= -62135596800.0) | !($10_1 <= 253402300799.0))) {
          $14_1 = 68085;
          $13_1 = 63;
         }
         $5_1 = $5_1 & 255 | (($11_1 & 255) << 16 | $9_1 << 24 | ($12_1 & 255) << 8);
         $3_1 = 2;
         $9_1 = $4($1_1, $2_1, 68001, 17, $14_1, $13_1);
         break label$1;
        }
        $5_1 = $5_1 & 255 | (($11_1 & 255) << 16 | $9_1 << 24 | ($12_1 & 255) << 8);
        $9_1 = 0;
        $3_1 = 2;
        $6_1 = $10_1;
        break label$1;
       }
       if (($3_1 & 255) != 1) {
        break label$1
       }
       if (!($20($4_1, $5_1, 255) & 1)) {
        break label$1
       }
       $9_1 = $4($1_1, $2_1, 67549, 14, 67563, 41);
       break label$1;
      case 5:
       $9_1 = $4($1_1, $2_1, 67683, 15, 67604, 79);
       break label$1;
      case 4:
       $9_1 = $4($1_1, $2_1, 67683, 15, 67698, 63);
       break label$1;
      case 6:
       $9_1 = $4($1_1, $2_1, 67761, 14, 67775, 68);
       break label$1;
      default:
       break label$4;
      };
     }
     $11($8_1 + 24 | 0, $3_1);
     $0($8_1 + 16 | 0, 67843, 3, HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]);
     $0($8_1 + 8 | 0, HEAP32[$8_1 + 16 >> 2], HEAP32[$8_1 + 20 >> 2], 67846, 43);
     $9_1 = $4($1_1, $2_1, 67889, 16, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2]);
     break label$1;
    }
    $11($8_1 + 48 | 0, $3_1);
    $0($8_1 + 40 | 0, 67905, 19, HEAP32[$8_1 + 48 >> 2], HEAP32[$8_1 + 52 >> 2]);
    $0($8_1 + 32 | 0, HEAP32[$8_1 + 40 >> 2], HEAP32[$8_1 + 44 >> 2], 67924, 77);
    $9_1 = $4($1_1, $2_1, 68001, 17, HEAP32[$8_1 + 32 >> 2], HEAP32[$8_1 + 36 >> 2]);
    break label$1;
   }
   $9_1 = $4($1_1, $2_1, 67889, 16, 67500, 49);
  }
  HEAP32[$0_1 + 32 >> 2] = $9_1;
  HEAP8[$0_1 | 0] = $3_1;
  HEAP32[$0_1 + 4 >> 2] = $4_1;
  HEAP32[$0_1 + 8 >> 2] = $5_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP8[$0_1 + 24 | 0] = $7_1 & 1;
  global$0 = $8_1 + 80 | 0;
 }
 
 function $41($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  HEAP32[$3_1 + 24 >> 2] = 0;
  while (1) {
   label$2 : {
    $9($3_1 + 8 | 0, $0_1, $1_1, $3_1 + 24 | 0);
    if (!HEAPU8[$3_1 + 8 | 0]) {
     break label$2
    }
    $5_1 = HEAP32[$3_1 + 16 >> 2];
    if (($5_1 | 0) > ($2_1 | 0) | $4_1 & 1 & ($2_1 | 0) == ($5_1 | 0)) {
     break label$2
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  };
  global$0 = $3_1 + 32 | 0;
  return $4_1 & 1;
 }
 
 function $42($0_1, $1_1) {
  var $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = fimport$1($0_1 | 0, $1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$0(6, 65567, 6, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $43($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$1($1_1 | 0, $2_1 | 0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = $8($3_1, $4_1, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  fimport$0($0_1 | 0, 65536, 16, $5_1 + 8 | 0, 2) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $44($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $4_1 = $2(8);
  HEAP32[$4_1 + 4 >> 2] = $2_1;
  HEAP32[$4_1 >> 2] = $1_1;
  $1_1 = $8($4_1, 8, 1);
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$7(+($0_1 | 0)) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $1_1;
  fimport$0(6, 65552, 5, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $45($0_1) {
  var $1_1 = 0;
  $1_1 = HEAP32[$0_1 + 108 >> 2];
  label$1 : {
   if (!$1_1) {
    $42(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
    break label$1;
   }
   $31(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2], HEAP32[$0_1 + 104 >> 2], $1_1);
  }
  $31(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]);
  fimport$5(6, 69348, 7, fimport$1(HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]) | 0);
 }
 
 function $46($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  if (HEAP32[$0_1 + 128 >> 2] != ($1_1 | 0)) {
   HEAP32[$0_1 + 128 >> 2] = $1_1;
   $4_1 = fimport$7(+($1_1 | 0)) | 0;
   fimport$5(4, 69293, 15, $4_1 | 0);
   $1_1 = 0;
   while (1) {
    if (($1_1 | 0) != 16) {
     HEAP32[$2_1 + 20 >> 2] = 6;
     HEAP32[$2_1 + 16 >> 2] = 69114;
     HEAP32[$2_1 + 12 >> 2] = 2;
     HEAP32[$2_1 + 8 >> 2] = 69112;
     $3_1 = ($2_1 + 8 | 0) + $1_1 | 0;
     $0($2_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], 69120, 17);
     $3_1 = HEAP32[$2_1 + 4 >> 2];
     $5_1 = HEAP32[$2_1 >> 2];
     $6_1 = fimport$1(69137, 11) | 0;
     HEAP32[$2_1 + 28 >> 2] = $4_1;
     HEAP32[$2_1 + 24 >> 2] = $6_1;
     $15($5_1, $3_1, fimport$0(6, 65581, 6, $2_1 + 24 | 0, 2) | 0);
     $1_1 = $1_1 + 8 | 0;
     continue;
    }
    break;
   };
   $17($0_1);
  }
  global$0 = $2_1 + 32 | 0;
 }
 
 function $47($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  if (fimport$4($1_1 | 0) | 0) {
   $38($2_1 + 8 | 0, $1_1);
   $4_1 = HEAP32[$2_1 + 8 >> 2];
   $3_1 = HEAP32[$2_1 + 12 >> 2];
  } else {
   $3_1 = 0
  }
  if ($0_1) {
   $5_1 = $1($4_1, $3_1, HEAP32[$0_1 + 116 >> 2], HEAP32[$0_1 + 120 >> 2]);
   label$4 : {
    if ($5_1 & 1) {
     break label$4
    }
    fimport$10(HEAP32[$0_1 + 112 >> 2]);
    HEAP32[$0_1 + 120 >> 2] = $3_1;
    HEAP32[$0_1 + 116 >> 2] = $4_1;
    HEAP32[$0_1 + 112 >> 2] = 1;
    if (!$3_1) {
     break label$4
    }
    (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$9($1_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 112 >> 2] = wasm2js_i32$1;
   }
   global$0 = $2_1 + 16 | 0;
   return $5_1 ^ 1;
  }
  abort();
 }
 
 function $48($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $10($1_1 + 8 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
   $2_1 = HEAP32[$1_1 + 12 >> 2];
   label$2 : {
    if (!$2_1) {
     fimport$0(6, 69049, 7, 0, 0) | 0;
     $45($0_1);
     break label$2;
    }
    $3_1 = HEAP32[$1_1 + 8 >> 2];
    if (!($1($3_1, $2_1, HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]) & 1)) {
     $82($0_1);
     HEAP32[$0_1 + 100 >> 2] = $2_1;
     HEAP32[$0_1 + 96 >> 2] = $3_1;
     fimport$5(6, 69348, 7, fimport$1($3_1 | 0, $2_1 | 0) | 0);
    }
    $10($1_1, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
    $2_1 = HEAP32[$1_1 + 4 >> 2];
    HEAP32[$0_1 + 104 >> 2] = HEAP32[$1_1 >> 2];
    HEAP32[$0_1 + 108 >> 2] = $2_1;
   }
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $49($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($1($1_1, $2_1, 68914, 4) & 1) {
      break label$3
     }
     if ($1($1_1, $2_1, 69485, 13) & 1) {
      break label$3
     }
     if ($1($1_1, $2_1, 68918, 15) & 1) {
      break label$3
     }
     $0($5_1 + 8 | 0, 68933, 15, $1_1, $2_1);
     $0($5_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], 68948, 65);
     $22(69013, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
     break label$2;
    }
    if (!$0_1) {
     break label$1
    }
    fimport$10(HEAP32[$0_1 + 160 >> 2]);
    $6_1 = fimport$1(69072, 5) | 0;
    $1_1 = fimport$1($1_1 | 0, $2_1 | 0) | 0;
    $2_1 = fimport$1(69077, 4) | 0;
    (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$1($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
    HEAP32[$5_1 + 24 >> 2] = $2_1;
    HEAP32[$5_1 + 20 >> 2] = $1_1;
    HEAP32[$5_1 + 16 >> 2] = $6_1;
    (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$9(fimport$0(6, 65581, 6, $5_1 + 16 | 0, 4) | 0) | 0), HEAP32[wasm2js_i32$0 + 160 >> 2] = wasm2js_i32$1;
    $21($0_1, 1);
    $77($0_1);
   }
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $50($0_1) {
  fimport$0(6, 68841, 5, 0, 0) | 0;
  if ($0_1) {
   HEAP8[$0_1 + 149 | 0] = 0;
   HEAP8[$0_1 + 150 | 0] = 0;
   HEAP8[$0_1 + 151 | 0] = 0;
   HEAP8[$0_1 + 152 | 0] = 0;
   return;
  }
  abort();
 }
 
 function $51($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$2($1_1 | 0, $2_1 | 0, $3_1 | 0) | 0;
  $2_1 = fimport$7(0.0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$7(+$4_1) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $2_1;
  $3($5_1, fimport$0($1_1 | 0, 68511, 5, $5_1 + 8 | 0, 2) | 0);
  $1_1 = HEAP32[$5_1 + 4 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $52($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  if ($0_1) {
   HEAP32[$3_1 + 28 >> 2] = $2_1;
   HEAP32[$3_1 + 24 >> 2] = $1_1;
   $6($3_1 + 8 | 0, HEAP32[$0_1 + 12 >> 2], $3_1 + 24 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2], 1, 8);
   $1_1 = HEAP32[$3_1 + 16 >> 2];
   $2_1 = HEAP32[$3_1 + 12 >> 2];
   HEAP32[$0_1 + 12 >> 2] = HEAP32[$3_1 + 8 >> 2];
   HEAP32[$0_1 + 16 >> 2] = $2_1;
   HEAP32[$0_1 + 20 >> 2] = $1_1;
   global$0 = $3_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $53($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = $2($2_1);
  wasm2js_memory_copy($3_1, $1_1, $2_1);
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  HEAP32[$0_1 >> 2] = $3_1;
 }
 
 function $54($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  while (1) {
   label$2 : {
    if ($1_1 >>> 0 >= 4) {
     $2_1 = HEAP32[$0_1 >> 2];
     if ($2_1 >>> 0 < 69856) {
      break label$2
     }
     $4_1 = HEAP32[17449];
     if ($2_1 >>> 0 >= $4_1 >>> 0) {
      break label$2
     }
     $3_1 = $2_1 - 69856 | 0;
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
       $2_1 = ($2_1 << 4) + 69856 | 0;
       if ($2_1) {
        HEAP32[$2_1 >> 2] = HEAP32[17450];
        HEAP32[17450] = $2_1;
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
 
 function $55($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $3_1 = 69804;
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
 
 function $56() {
  var $0_1 = 0;
  $0_1 = HEAP32[17448];
  $0_1 = $0_1 - (($0_1 - 69792 >>> 0) / 65 | 0) | 0;
  HEAP32[17449] = $0_1;
  HEAP32[17452] = $0_1 - 69856 >>> 4;
 }
 
 function $57($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0, $7_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $5_1 = $5(fimport$3($1_1 | 0, $2_1 - 1 | 0) | 0);
  $4_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  $2_1 = 0;
  $1_1 = 0;
  label$1 : {
   label$2 : {
    switch (($5_1 & 255) - 1 | 0) {
    case 0:
     $3($3_1 + 8 | 0, $4_1);
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
   $7_1 = (fimport$4($4_1 | 0) | 0) != 0;
  }
  HEAP8[$0_1 + 24 | 0] = $7_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  HEAP8[$0_1 | 0] = $5_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $58($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
  var $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $8_1 = global$0 - 32 | 0;
  global$0 = $8_1;
  $9_1 = ($4_1 | 0) > 0 ? $4_1 : 0;
  label$1 : {
   while (1) {
    if ($9_1) {
     if (!$4_1) {
      break label$1
     }
     $10_1 = HEAP32[$3_1 + 20 >> 2];
     $11_1 = HEAP32[$3_1 + 16 >> 2];
     $12_1 = HEAP32[$3_1 + 12 >> 2];
     $13_1 = HEAP32[$3_1 + 8 >> 2];
     $14_1 = HEAP32[$3_1 + 4 >> 2];
     $15_1 = HEAP32[$3_1 >> 2];
     $16_1 = fimport$2($0_1 | 0, 68881, 4) | 0;
     (wasm2js_i32$0 = $8_1, wasm2js_i32$1 = $36($13_1, $12_1, $11_1, $10_1, fimport$1($15_1 | 0, $14_1 | 0) | 0)), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
     fimport$0($16_1 | 0, 68306, 4, $8_1 + 28 | 0, 1) | 0;
     $3_1 = $3_1 + 24 | 0;
     $9_1 = $9_1 - 1 | 0;
     $4_1 = $4_1 - 1 | 0;
     continue;
    }
    break;
   };
   label$4 : {
    if (!$7_1) {
     $3_1 = ($6_1 | 0) > 0 ? $6_1 : 0;
     while (1) {
      if (!$3_1) {
       break label$4
      }
      if (!$6_1) {
       break label$1
      }
      $0($8_1 + 8 | 0, $1_1, $2_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
      $22(69013, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2]);
      $5_1 = $5_1 + 8 | 0;
      $3_1 = $3_1 - 1 | 0;
      $6_1 = $6_1 - 1 | 0;
      continue;
     };
    }
    (wasm2js_i32$0 = $8_1, wasm2js_i32$1 = $36(HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2], HEAP32[$7_1 + 12 >> 2], 0)), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
    HEAP32[$8_1 + 16 >> 2] = 1;
    HEAP32[$8_1 + 20 >> 2] = 0;
    $35($0_1, 69338, 8, $8_1 + 16 | 0, 3);
   }
   global$0 = $8_1 + 32 | 0;
   return ($7_1 | 0) != 0;
  }
  abort();
 }
 
 function $59($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
  var $7_1 = 0, $8_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $7_1 = global$0 - 32 | 0;
  global$0 = $7_1;
  $8_1 = $2(8);
  HEAP32[$8_1 + 4 >> 2] = $6_1;
  HEAP32[$8_1 >> 2] = $5_1;
  $5_1 = fimport$1(69275, 5) | 0;
  $0_1 = fimport$1($0_1 | 0, $1_1 | 0) | 0;
  $1_1 = fimport$1($2_1 | 0, $3_1 | 0) | 0;
  (wasm2js_i32$0 = $7_1, wasm2js_i32$1 = $8($8_1, 13, 1)), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
  HEAP32[$7_1 + 24 >> 2] = $4_1;
  HEAP32[$7_1 + 20 >> 2] = $1_1;
  HEAP32[$7_1 + 16 >> 2] = $0_1;
  HEAP32[$7_1 + 12 >> 2] = $5_1;
  fimport$0(6, 69553, 4, $7_1 + 12 | 0, 5) | 0;
  global$0 = $7_1 + 32 | 0;
 }
 
 function $60($0_1, $1_1, $2_1) {
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
        $4_1 = fimport$1(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]) | 0;
        break label$2;
       case 1:
        $4_1 = fimport$7(+HEAPF64[$1_1 + 24 >> 3]) | 0;
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
     $3($3_1, fimport$0(6, 69571, 6, $7_1 | 0, $8_1 | 0) | 0);
     $1_1 = HEAP32[$3_1 + 4 >> 2];
     HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
     HEAP32[$0_1 + 4 >> 2] = $1_1;
     global$0 = $3_1 + 32 | 0;
     return;
    }
    abort();
   }
   $6_1 = fimport$1($9_1 | 0, $6_1 | 0) | 0;
   HEAP32[$3_1 + 28 >> 2] = $4_1;
   HEAP32[$3_1 + 24 >> 2] = $6_1;
   $6($3_1 + 8 | 0, $7_1, $3_1 + 24 | 0, $8_1, $10_1, 2, 4);
   $1_1 = $1_1 + 40 | 0;
   $5_1 = $5_1 - 1 | 0;
   $2_1 = $2_1 - 1 | 0;
   $10_1 = HEAP32[$3_1 + 16 >> 2];
   $8_1 = HEAP32[$3_1 + 12 >> 2];
   $7_1 = HEAP32[$3_1 + 8 >> 2];
   continue;
  };
 }
 
 function $61($0_1) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $3($1_1 + 8 | 0, fimport$0(6, 69532, 4, 0, 0) | 0);
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $62($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $2(8);
  HEAP32[$3_1 + 4 >> 2] = $1_1;
  HEAP32[$3_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $8($3_1, 9, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$0(6, 68328, 4, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $63($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  $0($5_1 + 8 | 0, $1_1, $2_1, $3_1, $4_1);
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
     HEAP8[($5_1 + 16 | 0) + $4_1 | 0] = HEAPU8[($6_1 & 15) + 69770 | 0];
     $4_1 = $4_1 + 1 | 0;
     $6_1 = ($1_1 & 15) << 28 | $6_1 >>> 4;
     $1_1 = $1_1 >>> 4 | 0;
     continue;
    }
    break;
   };
   $53($5_1, $5_1 + 16 | 0, 16);
   $1_1 = HEAP32[$5_1 + 4 >> 2];
   HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
   HEAP32[$0_1 + 4 >> 2] = $1_1;
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $64($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3($2_1 + 8 | 0, fimport$7(+$1_1) | 0);
  $3_1 = HEAP32[$2_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $3_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $65($0_1, $1_1, $2_1, $3_1, $4_1) {
  fimport$5($0_1 | 0, 69540, 3, $1_1 | 0);
  fimport$5($0_1 | 0, 69543, 4, $2_1 | 0);
  fimport$5($0_1 | 0, 69547, 6, fimport$1($3_1 | 0, $4_1 | 0) | 0);
 }
 
 function $66($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = 1;
  label$1 : {
   if (($0_1 | 0) <= 127) {
    break label$1
   }
   label$2 : {
    if (($0_1 | 0) == 65533) {
     if (($2_1 | 0) < 3) {
      break label$1
     }
     if ($1($1_1, 3, 68224, 3) & 1) {
      break label$2
     }
     break label$1;
    }
    $3_1 = 2;
    if ($0_1 >>> 0 < 2048) {
     break label$1
    }
   }
   $3_1 = $0_1 >>> 0 < 65536 ? 3 : 4;
  }
  return $3_1;
 }
 
 function $67($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0, $7_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  HEAP8[$2_1 + 24 | 0] = 0;
  HEAP32[$2_1 + 16 >> 2] = 0;
  HEAP32[$2_1 + 20 >> 2] = 0;
  HEAP32[$2_1 + 8 >> 2] = 0;
  HEAP32[$2_1 + 12 >> 2] = 0;
  $4_1 = Math_abs($1_1);
  $3_1 = 16;
  label$1 : {
   while (1) {
    if (!($4_1 >= 1.0 ? 0 : ($3_1 | 0) != 16)) {
     if ($3_1 >>> 0 > 16) {
      break label$1
     }
     $5_1 = $4_1;
     $4_1 = Math_trunc($4_1 / 10.0);
     $5_1 = $5_1 - $4_1 * 10.0;
     $6_1 = $5_1 >= 0.0;
     $7_1 = $6_1 ? -1 : 0;
     HEAP8[($2_1 + 8 | 0) + $3_1 | 0] = ($6_1 ? ($5_1 <= 255.0 ? ~~$5_1 >>> 0 : $7_1) : $7_1) + 48;
     $3_1 = $3_1 - 1 | 0;
     continue;
    }
    break;
   };
   label$4 : {
    if (!($1_1 < 0.0)) {
     $3_1 = $3_1 + 1 | 0;
     break label$4;
    }
    if ($3_1 >>> 0 > 16) {
     break label$1
    }
    HEAP8[($2_1 + 8 | 0) + $3_1 | 0] = 45;
   }
   $53($2_1, ($2_1 + 8 | 0) + $3_1 | 0, 17 - $3_1 | 0);
   $3_1 = HEAP32[$2_1 + 4 >> 2];
   HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
   HEAP32[$0_1 + 4 >> 2] = $3_1;
   global$0 = $2_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $68($0_1) {
  if (($0_1 | 0) > 150) {
   $0_1 = $13(66748, 19, 0, 0, 66767, 72)
  } else {
   $0_1 = 0
  }
  return $0_1;
 }
 
 function $69($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $2_1 = global$0 - 96 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (!$1_1) {
     $3_1 = $4($0_1, 0, 67488, 12, 67250, 33);
     break label$2;
    }
    if ($20($0_1, $1_1, 255) & 1) {
     $3_1 = $4($0_1, $1_1, 67488, 12, 67283, 50);
     break label$2;
    }
    HEAP32[$2_1 + 80 >> 2] = 0;
    label$5 : while (1) {
     $9($2_1 - -64 | 0, $0_1, $1_1, $2_1 + 80 | 0);
     if (!HEAPU8[$2_1 + 64 | 0]) {
      break label$2
     }
     $5_1 = HEAP32[$2_1 + 68 >> 2];
     $4_1 = HEAP32[$2_1 + 72 >> 2];
     if ($41(67333, 11, $4_1) & 1) {
      $0($2_1 + 24 | 0, 68154, 4, ($4_1 >>> 4 & 15) + 68158 | 0, 1);
      $0($2_1 + 16 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], ($4_1 & 15) + 68158 | 0, 1);
      $0($2_1 + 8 | 0, 67344, 28, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      $0($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 67372, 39);
      $3_1 = $4($0_1, $1_1, 67488, 12, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      break label$2;
     }
     HEAP32[$2_1 + 88 >> 2] = 0;
     while (1) {
      $9($2_1 + 48 | 0, 67411, 17, $2_1 + 88 | 0);
      if (!HEAPU8[$2_1 + 48 | 0]) {
       continue label$5
      }
      if (HEAP32[$2_1 + 56 >> 2] != ($4_1 | 0)) {
       continue
      }
      break;
     };
     break;
    };
    if ($1_1 >>> 0 <= $5_1 >>> 0) {
     break label$1
    }
    $0($2_1 + 40 | 0, 67428, 20, $0_1 + $5_1 | 0, 1);
    $0($2_1 + 32 | 0, HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2], 67448, 40);
    $3_1 = $4($0_1, $1_1, 67488, 12, HEAP32[$2_1 + 32 >> 2], HEAP32[$2_1 + 36 >> 2]);
   }
   global$0 = $2_1 + 96 | 0;
   return $3_1;
  }
  abort();
 }
 
 function $70($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0;
  $6_1 = global$0 - 32 | 0;
  global$0 = $6_1;
  $23($6_1 + 24 | 0, $4_1, $5_1);
  $5_1 = 0;
  label$1 : {
   $4_1 = $3_1 & 255;
   label$2 : {
    if (($4_1 | 0) == 7 | !$4_1) {
     break label$2
    }
    label$3 : {
     if (($3_1 & 255) == 1) {
      $4_1 = HEAP32[$6_1 + 28 >> 2];
      if (($4_1 | 0) < 4097) {
       break label$3
      }
     }
     $11($6_1 + 16 | 0, $3_1);
     $0($6_1 + 8 | 0, 67843, 3, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2]);
     $0($6_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2], 67036, 56);
     $5_1 = $13(67092, 19, $1_1, $2_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
     break label$2;
    }
    if (!$0_1) {
     break label$1
    }
    $1_1 = HEAP32[$6_1 + 24 >> 2];
    HEAP32[$0_1 + 4 >> 2] = $4_1;
    HEAP32[$0_1 >> 2] = $1_1;
   }
   global$0 = $6_1 + 32 | 0;
   return $5_1;
  }
  abort();
 }
 
 function $71($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $0_1 = HEAP32[$1_1 + 4 >> 2];
  if ($0_1) {
   FUNCTION_TABLE[$0_1 | 0](HEAP32[$1_1 >> 2]);
   return;
  }
  abort();
 }
 
 function $72() {
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
      if (fimport$12($2_1 | 0, $3_1 | 0) | 0) {
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
 
 function $73($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if ($0_1) {
   HEAP32[$3_1 + 12 >> 2] = $2_1;
   HEAP32[$3_1 + 8 >> 2] = $1_1;
   $0_1 = HEAP32[$0_1 + 144 >> 2];
   (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = $16(69504, 5, $3_1 + 8 | 0, 2, 4, 65577, 4, 16)), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   fimport$0($0_1 | 0, 69509, 11, $3_1 + 4 | 0, 1) | 0;
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $74($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  HEAP32[$1_1 + 12 >> 2] = HEAP32[$0_1 + 112 >> 2];
  fimport$0(6, 69157, 7, $1_1 + 12 | 0, 1) | 0;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $75($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(69156, 1) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $3_1 = fimport$0(6, 69308, 7, $1_1 + 12 | 0, 1) | 0;
  $4_1 = $5(fimport$2($3_1 | 0, 65600, 6) | 0);
  if (($4_1 | 0) > 0) {
   while (1) {
    $5_1 = fimport$3($3_1 | 0, $2_1 | 0) | 0;
    $3($1_1, fimport$2(fimport$3($3_1 | 0, $2_1 | 0) | 0, 69543, 4) | 0);
    $28($0_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
    $2_1 = $2_1 + 1 | 0;
    if (($4_1 | 0) != ($2_1 | 0)) {
     continue
    }
    break;
   }
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $76($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  label$1 : {
   if (!HEAP32[$0_1 + 108 >> 2]) {
    $83($0_1);
    break label$1;
   }
   HEAP8[$0_1 + 152 | 0] = 0;
   $2_1 = fimport$1(69089, 6) | 0;
   $3_1 = fimport$1(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0;
   $4_1 = fimport$1(69095, 10) | 0;
   $5_1 = fimport$1(HEAP32[$0_1 + 96 >> 2], HEAP32[$0_1 + 100 >> 2]) | 0;
   $6_1 = fimport$1(69362, 5) | 0;
   $7_1 = fimport$1(HEAP32[$0_1 + 104 >> 2], HEAP32[$0_1 + 108 >> 2]) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(69355, 7) | 0), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 20 >> 2] = $7_1;
   HEAP32[$1_1 + 16 >> 2] = $6_1;
   HEAP32[$1_1 + 12 >> 2] = $5_1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   HEAP32[$1_1 + 28 >> 2] = HEAP32[$0_1 + 112 >> 2];
   $27($0_1, 69105, 7, $1_1, 8);
  }
  global$0 = $1_1 + 32 | 0;
 }
 
 function $77($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if (!(!HEAPU8[$0_1 + 150 | 0] | !HEAP32[$0_1 + 160 >> 2])) {
   $2_1 = fimport$1(69072, 5) | 0;
   $3_1 = fimport$2(HEAP32[$0_1 + 160 >> 2], 69072, 5) | 0;
   $4_1 = fimport$1(69077, 4) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$2(HEAP32[$0_1 + 160 >> 2], 69077, 4) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   $27($0_1, 69081, 8, $1_1, 4);
   fimport$10(HEAP32[$0_1 + 160 >> 2]);
   HEAP32[$0_1 + 160 >> 2] = 0;
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $78($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  if ($0_1) {
   $0($1_1, 69017, 5, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$1(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $3_1 = $0_1;
   $0_1 = fimport$9($16(69022, 16, $1_1 + 12 | 0, 1, 4, 65577, 4, 16) | 0) | 0;
   HEAP32[$3_1 + 144 >> 2] = $0_1;
   $43($0_1, 69038, 7, $2_1, 14);
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $79($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
  var $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0.0, $28_1 = 0.0, $29_1 = 0.0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $9_1 = global$0 - 512 | 0;
  global$0 = $9_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       label$6 : {
        label$7 : {
         if ($8_1) {
          $4_1 = 0;
          $7_1 = 0;
          $6_1 = 0;
          $2_1 = 0;
          break label$7;
         }
         label$9 : {
          if ($7_1) {
           break label$9
          }
          $8_1 = $2_1 & 255;
          if (($8_1 | 0) != 1 | $4_1 ? ($8_1 | 0) != 7 : 0) {
           break label$9
          }
          if (!$0_1) {
           break label$6
          }
          HEAP32[$9_1 + 372 >> 2] = HEAP32[$0_1 + 112 >> 2];
          $35($1_1, 68784, 9, $9_1 + 372 | 0, 1);
          break label$1;
         }
         $8_1 = $9_1 + 376 | 0;
         wasm2js_memory_fill($8_1, 0, 100);
         HEAP8[$9_1 + 433 | 0] = 1;
         $8_1 = $84($8_1, $2_1, $3_1, $4_1, $5_1);
         if (!$8_1) {
          $8_1 = $68($7_1)
         }
         $2_1 = $9_1 + 452 | 0;
         $16_1 = $9_1 + 444 | 0;
         $17_1 = $9_1 + 436 | 0;
         $18_1 = $9_1 + 408 | 0;
         $15_1 = $9_1 + 396 | 0;
         while (1) {
          label$12 : {
           label$13 : {
            label$14 : {
             label$15 : {
              label$16 : {
               label$17 : {
                if (!(($7_1 | 0) <= ($13_1 | 0) | $8_1)) {
                 $4_1 = Math_imul($13_1, 40) + $6_1 | 0;
                 $14_1 = HEAPU8[$4_1 + 32 | 0];
                 $5_1 = HEAPF64[$4_1 + 24 >> 3];
                 $11_1 = HEAP32[$4_1 + 16 >> 2];
                 $12_1 = HEAP32[$4_1 + 12 >> 2];
                 $10_1 = HEAPU8[$4_1 + 8 | 0];
                 $3_1 = HEAP32[$4_1 >> 2];
                 $4_1 = HEAP32[$4_1 + 4 >> 2];
                 if ($1($3_1, $4_1, 66619, 7) & 1) {
                  $8_1 = $84($9_1 + 376 | 0, $10_1, $12_1, $11_1, $5_1);
                  break label$12;
                 }
                 if ($1($3_1, $4_1, 69577, 5) & 1) {
                  HEAP8[$9_1 + 392 | 0] = ($10_1 | 0) != 7;
                  $8_1 = 0;
                  label$21 : {
                   switch ($10_1 | 0) {
                   default:
                    if (($10_1 | 0) == 7) {
                     break label$12
                    }
                    $11($9_1 + 24 | 0, $10_1);
                    $0($9_1 + 16 | 0, 66036, 13, HEAP32[$9_1 + 24 >> 2], HEAP32[$9_1 + 28 >> 2]);
                    $0($9_1 + 8 | 0, HEAP32[$9_1 + 16 >> 2], HEAP32[$9_1 + 20 >> 2], 66049, 40);
                    $8_1 = $13(66940, 13, 69577, 5, HEAP32[$9_1 + 8 >> 2], HEAP32[$9_1 + 12 >> 2]);
                    break label$12;
                   case 0:
                    break label$12;
                   case 1:
                    break label$21;
                   };
                  }
                  HEAP32[$9_1 + 388 >> 2] = $11_1;
                  HEAP32[$9_1 + 384 >> 2] = $12_1;
                  if (!$11_1) {
                   break label$12
                  }
                  HEAP32[$9_1 + 480 >> 2] = 0;
                  $10_1 = 0;
                  while (1) {
                   label$24 : {
                    $9($9_1 + 32 | 0, $12_1, $11_1, $9_1 + 480 | 0);
                    if (!HEAPU8[$9_1 + 32 | 0]) {
                     break label$24
                    }
                    if (HEAP32[$9_1 + 40 >> 2] != 64) {
                     continue
                    }
                    $10_1 = HEAP32[$9_1 + 36 >> 2];
                    $8_1 = $8_1 + 1 | 0;
                    continue;
                   }
                   break;
                  };
                  if (!$10_1 | ($8_1 | 0) != 1 | ($11_1 - 1 | 0) == ($10_1 | 0)) {
                   break label$13
                  }
                  if ($24($12_1, $11_1, 68174, 50) & 1) {
                   break label$13
                  }
                  if ($24($12_1, $11_1, 67333, 11) & 1) {
                   break label$13
                  }
                  $8_1 = 0;
                  if ($20($12_1, $11_1, 254) & 1) {
                   break label$13
                  }
                  break label$12;
                 }
                 if ($1($3_1, $4_1, 69584, 4) & 1) {
                  label$26 : {
                   switch ($10_1 | 0) {
                   case 1:
                    HEAP8[$9_1 + 432 | 0] = 1;
                    $3_1 = 0;
                    while (1) {
                     $10_1 = $3_1 + $12_1 | 0;
                     $8_1 = 0;
                     while (1) {
                      $4_1 = $3_1 + $8_1 | 0;
                      if (($4_1 | 0) > ($11_1 | 0)) {
                       break label$14
                      }
                      label$32 : {
                       if (($4_1 | 0) >= ($11_1 | 0)) {
                        break label$32
                       }
                       if ($4_1 >>> 0 >= $11_1 >>> 0) {
                        break label$6
                       }
                       if (HEAPU8[$8_1 + $10_1 | 0] == 44) {
                        break label$32
                       }
                       $8_1 = $8_1 + 1 | 0;
                       continue;
                      }
                      break;
                     };
                     if ($3_1 >>> 0 > $4_1 >>> 0 | $4_1 >>> 0 > $11_1 >>> 0) {
                      break label$6
                     }
                     $23($9_1 + 152 | 0, $10_1, $8_1);
                     $3_1 = $4_1 + 1 | 0;
                     $4_1 = HEAP32[$9_1 + 156 >> 2];
                     if (!$4_1) {
                      continue
                     }
                     $8_1 = HEAP32[$9_1 + 152 >> 2];
                     if ($20($8_1, $4_1, 255) & 1) {
                      $14($9_1 + 128 | 0, $8_1, $4_1);
                      $0($9_1 + 120 | 0, 66089, 6, HEAP32[$9_1 + 128 >> 2], HEAP32[$9_1 + 132 >> 2]);
                      $0($9_1 + 112 | 0, HEAP32[$9_1 + 120 >> 2], HEAP32[$9_1 + 124 >> 2], 66095, 41);
                      $29($2_1, $4(69584, 4, 67549, 14, HEAP32[$9_1 + 112 >> 2], HEAP32[$9_1 + 116 >> 2]));
                     } else {
                      HEAP32[$9_1 + 492 >> 2] = $4_1;
                      HEAP32[$9_1 + 488 >> 2] = $8_1;
                      $6($9_1 + 136 | 0, HEAP32[$9_1 + 420 >> 2], $9_1 + 488 | 0, HEAP32[$9_1 + 424 >> 2], HEAP32[$9_1 + 428 >> 2], 1, 8);
                      HEAP32[$9_1 + 428 >> 2] = HEAP32[$9_1 + 144 >> 2];
                      $4_1 = HEAP32[$9_1 + 140 >> 2];
                      HEAP32[$9_1 + 420 >> 2] = HEAP32[$9_1 + 136 >> 2];
                      HEAP32[$9_1 + 424 >> 2] = $4_1;
                     }
                     continue;
                    };
                   case 6:
                    $29($2_1, $4(69584, 4, 67761, 14, 66136, 52));
                    break label$14;
                   default:
                    $40($9_1 + 72 | 0, 69584, 4, $10_1, $12_1, $11_1, $5_1, $14_1);
                    $3_1 = HEAP32[$9_1 + 104 >> 2];
                    if (!$3_1) {
                     $11($9_1 - -64 | 0, $10_1);
                     $0($9_1 + 56 | 0, 67843, 3, HEAP32[$9_1 + 64 >> 2], HEAP32[$9_1 + 68 >> 2]);
                     $0($9_1 + 48 | 0, HEAP32[$9_1 + 56 >> 2], HEAP32[$9_1 + 60 >> 2], 66188, 36);
                     $3_1 = $4(69584, 4, 66224, 13, HEAP32[$9_1 + 48 >> 2], HEAP32[$9_1 + 52 >> 2]);
                    }
                    $29($2_1, $3_1);
                    break label$14;
                   case 7:
                    break label$14;
                   case 0:
                    break label$26;
                   };
                  }
                  HEAP8[$9_1 + 432 | 0] = 1;
                  break label$14;
                 }
                 if ($1($3_1, $4_1, 69588, 14) & 1) {
                  $8_1 = 0;
                  label$38 : {
                   switch ($10_1 - 3 | 0) {
                   default:
                    if (!$10_1) {
                     break label$12
                    }
                    break;
                   case 4:
                    break label$12;
                   case 0:
                    break label$17;
                   case 1:
                   case 2:
                   case 3:
                    break label$38;
                   };
                  }
                  $11($9_1 + 176 | 0, $10_1);
                  $0($9_1 + 168 | 0, 67843, 3, HEAP32[$9_1 + 176 >> 2], HEAP32[$9_1 + 180 >> 2]);
                  $0($9_1 + 160 | 0, HEAP32[$9_1 + 168 >> 2], HEAP32[$9_1 + 172 >> 2], 65740, 21);
                  $29($2_1, $4($3_1, $4_1, 66224, 13, HEAP32[$9_1 + 160 >> 2], HEAP32[$9_1 + 164 >> 2]));
                  break label$12;
                 }
                 if ($1($3_1, $4_1, 69602, 9) & 1) {
                  $8_1 = $70($17_1, $3_1, $4_1, $10_1, $12_1, $11_1);
                  break label$12;
                 }
                 if ($1($3_1, $4_1, 69611, 8) & 1) {
                  $8_1 = $70($16_1, $3_1, $4_1, $10_1, $12_1, $11_1);
                  break label$12;
                 }
                 if ($1($3_1, $4_1, 68904, 4) & 1) {
                  break label$15
                 }
                 if ($1($3_1, $4_1, 65773, 5) & 1) {
                  break label$15
                 }
                 if ($1($3_1, $4_1, 65778, 10) & 1) {
                  break label$16
                 }
                 if ($1($3_1, $4_1, 65788, 12) & 1) {
                  break label$16
                 }
                 $8_1 = $69($3_1, $4_1);
                 label$42 : {
                  if ($8_1) {
                   break label$42
                  }
                  $0($9_1 + 256 | 0, 67159, 1, $3_1, $4_1);
                  $0($9_1 + 248 | 0, HEAP32[$9_1 + 256 >> 2], HEAP32[$9_1 + 260 >> 2], 67159, 1);
                  $8_1 = 0;
                  if (!($25(65800, 172, HEAP32[$9_1 + 248 >> 2], HEAP32[$9_1 + 252 >> 2], 0) & 1)) {
                   break label$42
                  }
                  $8_1 = $4($3_1, $4_1, 65972, 13, 65985, 51);
                 }
                 $33($2_1, $18_1, $3_1, $4_1, $3_1, $4_1, $10_1, $12_1, $11_1, $5_1, $14_1, $8_1);
                 break label$14;
                }
                $4_1 = HEAP32[$9_1 + 468 >> 2];
                $10_1 = HEAP32[$9_1 + 464 >> 2];
                $14_1 = HEAP32[$9_1 + 456 >> 2];
                $7_1 = HEAP32[$9_1 + 452 >> 2];
                $6_1 = HEAP32[$9_1 + 448 >> 2];
                $15_1 = HEAP32[$9_1 + 444 >> 2];
                $12_1 = HEAP32[$9_1 + 440 >> 2];
                $16_1 = HEAP32[$9_1 + 436 >> 2];
                $17_1 = HEAPU8[$9_1 + 433 | 0];
                $18_1 = HEAPU8[$9_1 + 432 | 0];
                $11_1 = HEAP32[$9_1 + 424 >> 2];
                $2_1 = HEAP32[$9_1 + 420 >> 2];
                $19_1 = HEAP32[$9_1 + 416 >> 2];
                $20_1 = HEAP32[$9_1 + 412 >> 2];
                $21_1 = HEAP32[$9_1 + 408 >> 2];
                $22_1 = HEAP32[$9_1 + 400 >> 2];
                $23_1 = HEAP32[$9_1 + 396 >> 2];
                $13_1 = HEAP32[$9_1 + 388 >> 2];
                $24_1 = HEAP32[$9_1 + 384 >> 2];
                $25_1 = HEAP32[$9_1 + 380 >> 2];
                $26_1 = HEAP32[$9_1 + 376 >> 2];
                if ($8_1) {
                 break label$7
                }
                $8_1 = 0;
                if ($13_1) {
                 break label$7
                }
                $13_1 = 0;
                $8_1 = $13(66626, 14, 69577, 5, 66640, 108);
                break label$7;
               }
               HEAP8[$9_1 + 433 | 0] = $14_1 & 1;
               break label$12;
              }
              $8_1 = 0;
              $33($2_1, $15_1, 65788, 12, $3_1, $4_1, $10_1, $12_1, $11_1, $5_1, $14_1, 0);
              break label$12;
             }
             $40($9_1 + 208 | 0, $3_1, $4_1, $10_1, $12_1, $11_1, $5_1, $14_1);
             $8_1 = HEAP32[$9_1 + 240 >> 2];
             label$43 : {
              if ($8_1) {
               break label$43
              }
              $8_1 = 0;
              if ($10_1 >>> 0 < 2) {
               break label$43
              }
              $11($9_1 + 200 | 0, $10_1);
              $0($9_1 + 192 | 0, 67843, 3, HEAP32[$9_1 + 200 >> 2], HEAP32[$9_1 + 204 >> 2]);
              $0($9_1 + 184 | 0, HEAP32[$9_1 + 192 >> 2], HEAP32[$9_1 + 196 >> 2], 65761, 12);
              $8_1 = $4($3_1, $4_1, 66224, 13, HEAP32[$9_1 + 184 >> 2], HEAP32[$9_1 + 188 >> 2]);
             }
             $33($2_1, $15_1, $3_1, $4_1, $3_1, $4_1, $10_1, $12_1, $11_1, $5_1, $14_1, $8_1);
            }
            $8_1 = 0;
            break label$12;
           }
           $8_1 = $13(66940, 13, 69577, 5, 66953, 83);
          }
          $13_1 = $13_1 + 1 | 0;
          continue;
         };
        }
        if ($58($1_1, 68749, 15, $7_1, $14_1, $10_1, $4_1, $8_1) & 1) {
         break label$1
        }
        $6($9_1 + 360 | 0, $21_1, $23_1, $20_1, $19_1, $22_1, 40);
        HEAP32[$9_1 + 496 >> 2] = HEAP32[$9_1 + 368 >> 2];
        $3_1 = HEAP32[$9_1 + 364 >> 2];
        HEAP32[$9_1 + 488 >> 2] = HEAP32[$9_1 + 360 >> 2];
        HEAP32[$9_1 + 492 >> 2] = $3_1;
        $30(69577, 5, $24_1, $13_1, $9_1 + 488 | 0);
        label$44 : {
         if (!($18_1 & 1)) {
          break label$44
         }
         $8_1 = 0;
         $3_1 = ($11_1 | 0) > 0 ? $11_1 : 0;
         $13_1 = 0;
         $4_1 = 0;
         while (1) {
          if (($3_1 | 0) != ($8_1 | 0)) {
           if (($8_1 | 0) == ($11_1 | 0)) {
            break label$6
           }
           $7_1 = HEAP32[$2_1 + 4 >> 2];
           $10_1 = HEAP32[$2_1 >> 2];
           if ($8_1 - 1 >>> 0 <= 2147483646) {
            $0($9_1 + 352 | 0, $13_1, $4_1, 69582, 2);
            $13_1 = HEAP32[$9_1 + 352 >> 2];
            $4_1 = HEAP32[$9_1 + 356 >> 2];
           }
           $0($9_1 + 344 | 0, $13_1, $4_1, $10_1, $7_1);
           $2_1 = $2_1 + 8 | 0;
           $8_1 = $8_1 + 1 | 0;
           $4_1 = HEAP32[$9_1 + 348 >> 2];
           $13_1 = HEAP32[$9_1 + 344 >> 2];
           continue;
          }
          break;
         };
         $30(69584, 4, $13_1, $4_1, $9_1 + 488 | 0);
         if ($17_1 & 1) {
          break label$44
         }
         HEAP32[$9_1 + 392 >> 2] = 0;
         HEAP32[$9_1 + 396 >> 2] = 0;
         HEAP32[$9_1 + 400 >> 2] = 0;
         HEAP32[$9_1 + 404 >> 2] = 0;
         HEAP32[$9_1 + 408 >> 2] = 0;
         HEAP32[$9_1 + 412 >> 2] = 0;
         HEAP32[$9_1 + 384 >> 2] = 0;
         HEAP32[$9_1 + 388 >> 2] = 0;
         HEAP32[$9_1 + 380 >> 2] = 14;
         HEAP32[$9_1 + 376 >> 2] = 69588;
         HEAP8[$9_1 + 384 | 0] = 3;
         $6($9_1 + 328 | 0, HEAP32[$9_1 + 488 >> 2], $9_1 + 376 | 0, HEAP32[$9_1 + 492 >> 2], HEAP32[$9_1 + 496 >> 2], 1, 40);
         HEAP32[$9_1 + 496 >> 2] = HEAP32[$9_1 + 336 >> 2];
         $2_1 = HEAP32[$9_1 + 332 >> 2];
         HEAP32[$9_1 + 488 >> 2] = HEAP32[$9_1 + 328 >> 2];
         HEAP32[$9_1 + 492 >> 2] = $2_1;
        }
        if ($12_1) {
         $30(69602, 9, $16_1, $12_1, $9_1 + 488 | 0)
        }
        if ($6_1) {
         $30(69611, 8, $15_1, $6_1, $9_1 + 488 | 0)
        }
        $19($9_1 + 320 | 0, $26_1, $25_1);
        $0($9_1 + 312 | 0, 69619, 29, HEAP32[$9_1 + 320 >> 2], HEAP32[$9_1 + 324 >> 2]);
        $0($9_1 + 304 | 0, HEAP32[$9_1 + 312 >> 2], HEAP32[$9_1 + 316 >> 2], 69671, 14);
        $2_1 = HEAP32[$9_1 + 308 >> 2];
        $3_1 = HEAP32[$9_1 + 304 >> 2];
        $60($9_1 + 296 | 0, HEAP32[$9_1 + 488 >> 2], HEAP32[$9_1 + 492 >> 2]);
        $0($9_1 + 288 | 0, $3_1, $2_1, HEAP32[$9_1 + 296 >> 2], HEAP32[$9_1 + 300 >> 2]);
        $0($9_1 + 280 | 0, HEAP32[$9_1 + 288 >> 2], HEAP32[$9_1 + 292 >> 2], 69751, 1);
        $2_1 = HEAP32[$9_1 + 280 >> 2];
        $4_1 = HEAP32[$9_1 + 284 >> 2];
        (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$1($2_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 488 >> 2] = wasm2js_i32$1;
        $3_1 = fimport$0(6, 68764, 4, $9_1 + 488 | 0, 1) | 0;
        if (fimport$4($3_1 | 0) | 0) {
         fimport$5($1_1 | 0, 68768, 6, 2);
         if (!$0_1) {
          break label$6
         }
         HEAP8[$0_1 + 48 | 0] = 1;
         HEAP32[$9_1 + 508 >> 2] = $3_1;
         $65($1_1, $3_1, fimport$0(6, 68774, 4, $9_1 + 508 | 0, 1) | 0, 69320, 6);
         break label$1;
        }
        if (($3_1 | 0) == 3) {
         break label$2
        }
        if (!$0_1) {
         break label$6
        }
        $10($9_1 + 272 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
        $7_1 = HEAP32[$9_1 + 276 >> 2];
        if (($7_1 | 0) < 16) {
         break label$5
        }
        $6_1 = HEAP32[$9_1 + 272 >> 2];
        $63($9_1 + 264 | 0, HEAP32[$0_1 + 104 >> 2], HEAP32[$0_1 + 108 >> 2], $2_1, $4_1);
        if (!($1($6_1, 16, HEAP32[$9_1 + 264 >> 2], HEAP32[$9_1 + 268 >> 2]) & 1)) {
         break label$5
        }
        $11_1 = $7_1 - 16 | 0;
        $10_1 = $6_1 + 16 | 0;
        $3_1 = 0;
        $8_1 = 0;
        while (1) {
         if (($8_1 | 0) == ($11_1 | 0)) {
          break label$4
         }
         if (HEAPU8[$8_1 + $10_1 | 0] == 91) {
          $11_1 = ($7_1 - $8_1 | 0) - 16 | 0;
          $3_1 = $6_1 + 16 | 0;
          $10_1 = $8_1 + $3_1 | 0;
          $6_1 = 1;
          break label$3;
         } else {
          $8_1 = $8_1 + 1 | 0;
          continue;
         }
        };
       }
       abort();
      }
      $3_1 = 0;
     }
     $8_1 = 0;
     $10_1 = 0;
     $11_1 = 0;
     $6_1 = 0;
    }
    $5_1 = +fimport$8();
    $27_1 = +fimport$6(fimport$1($3_1 | 0, $8_1 | 0) | 0);
    $28_1 = +fimport$8();
    $29_1 = +fimport$6(fimport$0(6, 65557, 5, 0, 0) | 0);
    if (!($6_1 & 1)) {
     break label$2
    }
    $5_1 = $5_1 - $27_1;
    if (!($5_1 >= 0.0) | !($5_1 < 18.0e5)) {
     break label$2
    }
    $5_1 = $28_1 - $29_1 - HEAPF64[$0_1 + 64 >> 3];
    if (!($5_1 * $5_1 < 36.0e8)) {
     break label$2
    }
    $3_1 = fimport$2($1_1 | 0, 68881, 4) | 0;
    $6_1 = fimport$2(4, 65587, 4) | 0;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$1($10_1 | 0, $11_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 376 >> 2] = wasm2js_i32$1;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$0($6_1 | 0, 65591, 5, $9_1 + 376 | 0, 1) | 0), HEAP32[wasm2js_i32$0 + 504 >> 2] = wasm2js_i32$1;
    fimport$5($1_1 | 0, 68881, 4, fimport$0($3_1 | 0, 68778, 6, $9_1 + 504 | 0, 1) | 0);
    $3_1 = HEAP32[$0_1 + 112 >> 2];
    if (($3_1 | 0) != 1) {
     HEAP32[$9_1 + 500 >> 2] = $3_1;
     $35($1_1, 68784, 9, $9_1 + 500 | 0, 1);
     break label$1;
    }
    HEAP8[$0_1 + 49 | 0] = 1;
    $65($1_1, fimport$1(69156, 1) | 0, fimport$1($2_1 | 0, $4_1 | 0) | 0, 68784, 9);
    break label$1;
   }
   $75($0_1);
   $28($0_1, $1_1, $2_1, $4_1);
  }
  global$0 = $9_1 + 512 | 0;
 }
 
 function $80($0_1, $1_1) {
  if ($0_1) {
   HEAP8[$0_1 + 158 | 0] = 1;
   $46($0_1, $5($1_1));
   return;
  }
  abort();
 }
 
 function $81($0_1) {
  var $1_1 = 0;
  $1_1 = $2(4);
  HEAP32[$0_1 + 60 >> 2] = 0;
  HEAP32[$0_1 + 52 >> 2] = 0;
  HEAP32[$0_1 + 56 >> 2] = 0;
  HEAP8[$0_1 + 50 | 0] = 0;
  HEAP32[$1_1 >> 2] = $0_1;
  fimport$0(6, 69269, 6, 0, 0) | 0;
  $12($0_1);
  if (!HEAPU8[$0_1 + 50 | 0]) {
   fimport$0(6, 68793, 7, 0, 0) | 0;
   $44(500, $1_1, 16);
  }
 }
 
 function $82($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  HEAP32[$0_1 + 132 >> 2] = HEAP32[$0_1 + 132 >> 2] + 1;
  HEAP32[$1_1 + 8 >> 2] = 0;
  HEAP32[$1_1 + 12 >> 2] = 2;
  fimport$0(6, 68467, 5, $1_1 + 8 | 0, 2) | 0;
  $47($0_1, 1);
  $46($0_1, 0);
  $27($0_1, 68534, 8, 0, 0);
  $50($0_1);
  $21($0_1, 0);
  global$0 = $1_1 + 16 | 0;
 }
 
 function $83($0_1) {
  if ($0_1) {
   HEAP8[$0_1 + 49 | 0] = 1;
   HEAP8[$0_1 + 152 | 0] = 1;
   $12($0_1);
   return;
  }
  abort();
 }
 
 function $84($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $5_1 = global$0 - 192 | 0;
  global$0 = $5_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       switch (($1_1 & 255) - 1 | 0) {
       case 1:
        if (!(!(Math_abs($4_1) <= 9007199254740991.0) | Math_trunc($4_1) != $4_1)) {
         $67($5_1 + 184 | 0, $4_1);
         if (!$0_1) {
          break label$3
         }
         $2_1 = HEAP32[$5_1 + 184 >> 2];
         $3_1 = HEAP32[$5_1 + 188 >> 2];
         $14($5_1 + 176 | 0, $2_1, $3_1);
         $0($5_1 + 168 | 0, 66446, 42, HEAP32[$5_1 + 176 >> 2], HEAP32[$5_1 + 180 >> 2]);
         $0($5_1 + 160 | 0, HEAP32[$5_1 + 168 >> 2], HEAP32[$5_1 + 172 >> 2], 66488, 1);
         $52($0_1 + 76 | 0, HEAP32[$5_1 + 160 >> 2], HEAP32[$5_1 + 164 >> 2]);
         break label$4;
        }
        $0_1 = $18(66489, 35);
        break label$1;
       case 0:
        break label$4;
       default:
        break label$5;
       };
      }
      $11($5_1 + 8 | 0, $1_1);
      $0($5_1, 67843, 3, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
      $0_1 = $18(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
      break label$1;
     }
     if (!$3_1) {
      break label$2
     }
     $23($5_1 + 152 | 0, $2_1, $3_1);
     if (!HEAP32[$5_1 + 156 >> 2]) {
      $0_1 = $18(66237, 14);
      break label$1;
     }
     $23($5_1 + 144 | 0, $2_1, $3_1);
     $1_1 = HEAP32[$5_1 + 144 >> 2];
     $6_1 = HEAP32[$5_1 + 148 >> 2];
     if (!($1($1_1, $6_1, $2_1, $3_1) & 1)) {
      if (!$0_1) {
       break label$3
      }
      $14($5_1 + 136 | 0, $1_1, $6_1);
      $0($5_1 + 128 | 0, 66251, 59, HEAP32[$5_1 + 136 >> 2], HEAP32[$5_1 + 140 >> 2]);
      $0($5_1 + 120 | 0, HEAP32[$5_1 + 128 >> 2], HEAP32[$5_1 + 132 >> 2], 66488, 1);
      $52($0_1 + 76 | 0, HEAP32[$5_1 + 120 >> 2], HEAP32[$5_1 + 124 >> 2]);
      $3_1 = $6_1;
      $2_1 = $1_1;
     }
     if ($24($2_1, $3_1, 67333, 11) & 1) {
      $0_1 = $18(66310, 25);
      break label$1;
     }
     if ($20($2_1, $3_1, 254) & 1) {
      $0_1 = $18(66335, 26);
      break label$1;
     }
     $6_1 = (($3_1 | 0) > 1 ? $3_1 : 1) - 1 | 0;
     $1_1 = 0;
     label$12 : {
      label$13 : {
       while (1) {
        if (($1_1 | 0) != ($6_1 | 0)) {
         $7_1 = $1_1 + $2_1 | 0;
         $1_1 = $1_1 + 1 | 0;
         if (!($25(67111, 12, $7_1, 2, 32) & 1)) {
          continue
         }
         break label$13;
        }
        break;
       };
       $39($5_1 + 112 | 0, $2_1, $3_1, 67123, 36);
       $1_1 = HEAP32[$5_1 + 112 >> 2];
       $6_1 = HEAP32[$5_1 + 116 >> 2];
       $0($5_1 + 104 | 0, 67159, 1, $1_1, $6_1);
       $0($5_1 + 96 | 0, HEAP32[$5_1 + 104 >> 2], HEAP32[$5_1 + 108 >> 2], 67159, 1);
       if ($25(67160, 73, HEAP32[$5_1 + 96 >> 2], HEAP32[$5_1 + 100 >> 2], 32) & 1) {
        break label$13
       }
       $39($5_1 + 88 | 0, $1_1, $6_1, 67233, 4);
       if (!HEAP32[$5_1 + 92 >> 2]) {
        break label$13
       }
       if ($24($2_1, $3_1, 67237, 2) & 1) {
        break label$12
       }
       if (!$3_1) {
        break label$3
       }
       if (!($25(67239, 4, $2_1, 1, 32) & 1)) {
        break label$12
       }
       if (!($25(67243, 4, ($2_1 + $3_1 | 0) - 1 | 0, 1, 32) & 1)) {
        break label$12
       }
      }
      $14($5_1 + 32 | 0, $2_1, $3_1);
      $0($5_1 + 24 | 0, 67843, 3, HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]);
      $0($5_1 + 16 | 0, HEAP32[$5_1 + 24 >> 2], HEAP32[$5_1 + 28 >> 2], 66361, 58);
      $0_1 = $18(HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2]);
      break label$1;
     }
     if (!$0_1) {
      break label$3
     }
     label$16 : {
      $1_1 = HEAP32[$0_1 + 4 >> 2];
      if (!$1_1) {
       break label$16
      }
      $6_1 = HEAP32[$0_1 >> 2];
      if ($1($6_1, $1_1, $2_1, $3_1) & 1) {
       break label$16
      }
      $14($5_1 + 80 | 0, $6_1, $1_1);
      $0($5_1 + 72 | 0, 67843, 3, HEAP32[$5_1 + 80 >> 2], HEAP32[$5_1 + 84 >> 2]);
      $0($5_1 - -64 | 0, HEAP32[$5_1 + 72 >> 2], HEAP32[$5_1 + 76 >> 2], 66419, 6);
      $0_1 = HEAP32[$5_1 + 68 >> 2];
      $1_1 = HEAP32[$5_1 + 64 >> 2];
      $14($5_1 + 56 | 0, $2_1, $3_1);
      $0($5_1 + 48 | 0, $1_1, $0_1, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
      $0($5_1 + 40 | 0, HEAP32[$5_1 + 48 >> 2], HEAP32[$5_1 + 52 >> 2], 66425, 21);
      $0_1 = $18(HEAP32[$5_1 + 40 >> 2], HEAP32[$5_1 + 44 >> 2]);
      break label$1;
     }
     HEAP32[$0_1 + 4 >> 2] = $3_1;
     HEAP32[$0_1 >> 2] = $2_1;
     break label$2;
    }
    abort();
   }
   $0_1 = 0;
  }
  global$0 = $5_1 + 192 | 0;
  return $0_1;
 }
 
 function $85($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = HEAP32[$1_1 + 4 >> 2];
  $1_1 = HEAP32[$1_1 >> 2];
  $3_1 = $5(fimport$3($0_1 | 0, 0) | 0);
  $0_1 = fimport$3($0_1 | 0, 1) | 0;
  if ($2_1) {
   FUNCTION_TABLE[$2_1 | 0]($3_1, $0_1, $1_1);
   return;
  }
  abort();
 }
 
 function $86($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  label$1 : {
   if (HEAPU32[17460] > $0_1 >>> 0) {
    $0_1 = HEAP32[17459] + Math_imul($0_1, 12) | 0;
    $2_1 = HEAP32[$0_1 + 4 >> 2];
    $3_1 = HEAP32[$0_1 >> 2];
    if (HEAPU8[$0_1 + 8 | 0]) {
     HEAP32[$0_1 >> 2] = 0;
     HEAP32[$0_1 + 4 >> 2] = 0;
    }
    if ($2_1) {
     FUNCTION_TABLE[$2_1 | 0]($1_1, $3_1)
    }
    $0_1 = HEAPU8[69848] + 1 | 0;
    HEAP8[69848] = $0_1;
    if (!($0_1 & 31)) {
     $54(65536, 4320);
     while (1) {
      $3_1 = HEAP32[17450];
      if ($3_1) {
       HEAP32[17450] = HEAP32[$3_1 >> 2];
       $0_1 = $3_1 - 69856 | 0;
       $2_1 = $0_1 >>> 4 | 0;
       $4_1 = HEAP32[17449];
       $2_1 = (HEAPU8[$4_1 + ($0_1 >>> 6 | 0) | 0] >>> ($2_1 & 3) & 1 | 16) == 17 ? $2_1 + 1 | 0 : $2_1;
       $0_1 = ($2_1 << 4) + 69856 | 0;
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
       $54($3_1 + 16 | 0, ($1_1 - $3_1 | 0) - 16 | 0);
       continue;
      }
      break;
     };
     $1_1 = 0;
     $0_1 = HEAP32[17452] + 3 >>> 2 | 0;
     $2_1 = HEAP32[17449];
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
     $34();
    }
    break label$1;
   }
   abort();
  }
 }
 
 function $87() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $0_1 = global$0 - 16 | 0;
  global$0 = $0_1;
  HEAP32[17448] = __wasm_memory_size() << 16;
  $72();
  $72();
  $56();
  $1_1 = HEAP32[17449];
  wasm2js_memory_fill($1_1, 0, HEAP32[17448] - $1_1 | 0);
  $34();
  HEAP32[17448] = __wasm_memory_size() << 16;
  $1_1 = $2(168);
  $2_1 = $8($1_1, 1, 0);
  (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $8($1_1, 2, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  fimport$0(6, 68871, 5, $0_1 + 8 | 0, 2) | 0;
  fimport$11(0);
  global$0 = $0_1 + 16 | 0;
 }
 
 function $88($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $0_1 = HEAP32[$1_1 >> 2];
  $47($0_1, 1);
  if (!$0_1) {
   abort()
  }
  HEAP8[$0_1 + 49 | 0] = 1;
  $12($0_1);
 }
 
 function $89($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $1_1 = HEAP32[$1_1 >> 2];
  $3($2_1 + 8 | 0, fimport$3($0_1 | 0, 0) | 0);
  $26($1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], fimport$3($0_1 | 0, 1) | 0);
  global$0 = $2_1 + 16 | 0;
 }
 
 function $90($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3($2_1 + 8 | 0, fimport$2($0_1 | 0, 69540, 3) | 0);
  label$1 : {
   label$2 : {
    $0_1 = HEAP32[$1_1 >> 2];
    if ($0_1) {
     $3_1 = HEAP32[$2_1 + 8 >> 2];
     $4_1 = HEAP32[$2_1 + 12 >> 2];
     $5_1 = HEAP32[$0_1 + 16 >> 2];
     $6_1 = HEAP32[$0_1 + 20 >> 2];
     if ($1($3_1, $4_1, $5_1, $6_1) & 1) {
      break label$2
     }
     if ($1($3_1, $4_1, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]) & 1) {
      break label$2
     }
     break label$1;
    }
    abort();
   }
   $10($2_1, $5_1, $6_1);
   if (!HEAP32[$2_1 + 4 >> 2]) {
    break label$1
   }
   $48(HEAP32[$1_1 >> 2]);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $91($0_1, $1_1) {
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
   $12(HEAP32[$1_1 >> 2]);
   return;
  }
  abort();
 }
 
 function $92($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  label$1 : {
   if ($0_1) {
    $2_1 = 1;
    if (HEAPU8[$0_1 + 156 | 0]) {
     break label$1
    }
    $2_1 = (fimport$4(fimport$2(fimport$2(4, 68332, 12) | 0, 69239, 21) | 0) | 0) != 0;
    break label$1;
   }
   abort();
  }
  HEAP8[$0_1 + 156 | 0] = $2_1;
  (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $8($0_1, 19, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$0(6, 69210, 5, $1_1 + 12 | 0, 1) | 0;
  HEAP8[$0_1 + 148 | 0] = 1;
  if (!(!HEAPU8[$0_1 + 154 | 0] & HEAP32[$0_1 + 128 >> 2] <= 0)) {
   $32($0_1)
  }
  $17($0_1);
  if (!(HEAPU8[$0_1 + 124 | 0] | !HEAP32[$0_1 + 108 >> 2])) {
   HEAP8[$0_1 + 49 | 0] = 1;
   $12($0_1);
  }
  $15(69215, 13, 0);
  $15(69228, 11, 0);
  global$0 = $1_1 + 16 | 0;
 }
 
 function $93($0_1, $1_1, $2_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_f64$0 = 0.0;
  $3_1 = global$0 - 160 | 0;
  global$0 = $3_1;
  label$1 : {
   label$2 : {
    label$3 : {
     $6_1 = HEAP32[$2_1 >> 2];
     $4_1 = HEAP32[$6_1 >> 2];
     if (!$4_1) {
      break label$3
     }
     $5_1 = HEAP32[$2_1 + 12 >> 2];
     $7_1 = HEAP32[$2_1 + 8 >> 2];
     $2_1 = HEAP32[$2_1 + 4 >> 2];
     $10($3_1 + 128 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
     $4_1 = HEAP32[$6_1 >> 2];
     if (!$4_1) {
      break label$3
     }
     $6_1 = HEAP32[$2_1 >> 2];
     $9_1 = HEAP32[$4_1 + 132 >> 2];
     $10_1 = HEAP32[$3_1 + 132 >> 2];
     $2_1 = 1;
     label$4 : {
      if (!$10_1) {
       break label$4
      }
      $2_1 = 0;
      if (!($1(HEAP32[$3_1 + 128 >> 2], $10_1, HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]) & 1)) {
       break label$4
      }
      $10($3_1 + 120 | 0, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
      $2_1 = $1(HEAP32[$3_1 + 120 >> 2], HEAP32[$3_1 + 124 >> 2], HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
     }
     $7_1 = ($6_1 | 0) == ($9_1 | 0);
     $5_1 = $2_1 & $7_1;
     label$5 : {
      label$6 : {
       label$7 : {
        if (fimport$4($1_1 | 0) | 0) {
         HEAP32[$4_1 + 80 >> 2] = 0;
         HEAP32[$4_1 + 84 >> 2] = 0;
         $10_1 = 0;
         HEAP32[$4_1 + 72 >> 2] = 0;
         HEAP8[$4_1 + 48 | 0] = 1;
         $12_1 = fimport$3(fimport$2($1_1 | 0, 68389, 6) | 0, 0) | 0;
         $13_1 = fimport$4($12_1 | 0) | 0;
         if (($6_1 | 0) == ($9_1 | 0)) {
          $3($3_1 + 112 | 0, fimport$2(fimport$2($1_1 | 0, 69348, 7) | 0, 69367, 2) | 0);
          $0_1 = $1(HEAP32[$3_1 + 112 >> 2], HEAP32[$3_1 + 116 >> 2], HEAP32[$4_1 + 96 >> 2], HEAP32[$4_1 + 100 >> 2]);
          (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$2($1_1 | 0, 68467, 5) | 0), HEAP32[wasm2js_i32$0 + 144 >> 2] = wasm2js_i32$1;
          HEAP32[$3_1 + 152 >> 2] = HEAP32[$4_1 + 140 >> 2];
          HEAP32[$3_1 + 148 >> 2] = $0_1 & 1 ? 3 : 2;
          $10_1 = (fimport$4(fimport$0(6, 68467, 5, $3_1 + 144 | 0, 3) | 0) | 0) != 0;
         }
         if (!($5_1 & !$13_1)) {
          break label$5
         }
         $0_1 = fimport$2($1_1 | 0, 69348, 7) | 0;
         $2_1 = fimport$2($1_1 | 0, 69355, 7) | 0;
         $7_1 = fimport$4($2_1 | 0) | 0;
         HEAP8[$4_1 + 124 | 0] = 1;
         HEAP8[$4_1 + 125 | 0] = !$7_1;
         $2_1 = $47($4_1, $2_1);
         $3($3_1 + 104 | 0, fimport$2($0_1 | 0, 69362, 5) | 0);
         $7_1 = HEAP32[$3_1 + 108 >> 2];
         if ($7_1) {
          $2_1 = HEAP32[$3_1 + 104 >> 2];
          $3($3_1 + 96 | 0, fimport$2($0_1 | 0, 69367, 2) | 0);
          $0_1 = HEAP32[$3_1 + 100 >> 2];
          $6_1 = HEAP32[$3_1 + 96 >> 2];
          HEAP32[$4_1 + 108 >> 2] = $7_1;
          HEAP32[$4_1 + 104 >> 2] = $2_1;
          HEAP32[$4_1 + 96 >> 2] = $6_1;
          HEAP32[$4_1 + 100 >> 2] = $0_1;
          $45($4_1);
          break label$7;
         }
         if (HEAPU8[$4_1 + 152 | 0] | $2_1 & 1) {
          break label$7
         }
         break label$6;
        }
        $2_1 = $2(4);
        HEAP32[$2_1 >> 2] = $4_1;
        $48($4_1);
        HEAP8[$4_1 + 48 | 0] = 1;
        $1_1 = HEAP32[$4_1 + 56 >> 2];
        HEAP8[$4_1 + 49 | 0] = !$1_1;
        if ($5_1) {
         $1_1 = HEAP32[$4_1 + 72 >> 2];
         HEAP32[$4_1 + 72 >> 2] = $1_1 + 1;
         $8_1 = +fimport$6(fimport$0(fimport$2(4, 69557, 4) | 0, 69561, 6, 0, 0) | 0);
         if (($1_1 | 0) < 0) {
          break label$3
         }
         $17_1 = +fimport$6(fimport$0(6, 65557, 5, 0, 0) | 0);
         HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 88 >> 2] + 1;
         $1_1 = 1e3 << ($1_1 >>> 0 < 9 ? $1_1 : 9);
         $8_1 = ($8_1 * -.25 + 1.0) * +(($1_1 >>> 0 < 3e5 ? $1_1 : 3e5) >>> 0);
         $5_1 = $8_1 >= -2147483648.0;
         $1_1 = $8_1 != $8_1 ? 0 : $5_1 ? 2147483647 : -2147483648;
         $1_1 = $5_1 ? ($8_1 <= 2147483647.0 ? ~~$8_1 : $1_1) : $1_1;
         $5_1 = Math_imul(($0_1 | 0) < 3600 ? $0_1 : 3600, 1e3);
         $1_1 = ($1_1 | 0) > ($5_1 | 0) ? $1_1 : $5_1;
         HEAPF64[$4_1 + 80 >> 3] = $17_1 + +((($0_1 | 0) > 0 ? $1_1 : ($1_1 | 0) < 1e3 ? $1_1 : 1e3) | 0);
         $5_1 = $2(4);
         HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 88 >> 2];
         $0_1 = $2(8);
         HEAP32[$0_1 + 4 >> 2] = $2_1;
         HEAP32[$0_1 >> 2] = $5_1;
         $44($1_1 + 1 | 0, $0_1, 17);
         $1_1 = HEAP32[$4_1 + 56 >> 2];
        }
        $2_1 = ($1_1 | 0) > 0 ? $1_1 : 0;
        $0_1 = HEAP32[$4_1 + 52 >> 2];
        while (1) {
         if (!$2_1) {
          break label$1
         }
         if (!$1_1) {
          break label$3
         }
         label$13 : {
          if ($7_1) {
           break label$13
          }
          $5_1 = HEAP32[$0_1 >> 2];
          $6_1 = HEAP32[$0_1 + 4 >> 2];
          $10($3_1 + 8 | 0, $5_1, $6_1);
          if (HEAP32[$3_1 + 12 >> 2]) {
           break label$13
          }
          (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = $36(68402, 9, 68411, 56, 0)), HEAP32[wasm2js_i32$0 + 148 >> 2] = wasm2js_i32$1;
          HEAP32[$3_1 + 144 >> 2] = 1;
          $26($4_1, $5_1, $6_1, $16(69338, 8, $3_1 + 144 | 0, 2, 6, 68322, 1, 4));
         }
         $0_1 = $0_1 + 8 | 0;
         $2_1 = $2_1 - 1 | 0;
         $1_1 = $1_1 - 1 | 0;
         continue;
        };
       }
       $76($4_1);
      }
      if (!HEAPU8[$4_1 + 158 | 0]) {
       $46($4_1, $5(fimport$2($1_1 | 0, 69498, 6) | 0))
      }
      label$15 : {
       if (HEAP32[$4_1 + 128 >> 2] <= 0) {
        if (!(fimport$4(fimport$2($1_1 | 0, 69485, 13) | 0) | 0)) {
         break label$15
        }
       }
       $62($4_1, 18);
      }
      if (!(fimport$4(fimport$2($1_1 | 0, 69369, 6) | 0) | 0)) {
       break label$5
      }
      $0($3_1 + 88 | 0, 69375, 88, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
      $0($3_1 + 80 | 0, HEAP32[$3_1 + 88 >> 2], HEAP32[$3_1 + 92 >> 2], 69463, 18);
      $22(69481, HEAP32[$3_1 + 80 >> 2], HEAP32[$3_1 + 84 >> 2]);
     }
     $18_1 = fimport$2($1_1 | 0, 68395, 7) | 0;
     $9_1 = HEAP32[$4_1 + 56 >> 2];
     $19_1 = ($9_1 | 0) > 0 ? $9_1 : 0;
     $2_1 = HEAP32[$4_1 + 52 >> 2];
     $1_1 = 0;
     while (1) {
      if (($1_1 | 0) != ($19_1 | 0)) {
       if (($1_1 | 0) == ($9_1 | 0)) {
        break label$3
       }
       $7_1 = HEAP32[$2_1 + 4 >> 2];
       $6_1 = HEAP32[$2_1 >> 2];
       $0_1 = fimport$3($18_1 | 0, $1_1 | 0) | 0;
       label$19 : {
        label$20 : {
         if (!$10_1) {
          break label$20
         }
         $3($3_1 + 72 | 0, fimport$2($0_1 | 0, 69547, 6) | 0);
         if (!($1(HEAP32[$3_1 + 72 >> 2], HEAP32[$3_1 + 76 >> 2], 69308, 7) & 1)) {
          break label$20
         }
         (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$1($6_1 | 0, $7_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 136 >> 2] = wasm2js_i32$1;
         fimport$0(6, 69315, 5, $3_1 + 136 | 0, 1) | 0;
         $0_1 = $16(69320, 6, 0, 0, 6, 68322, 1, 4);
         break label$19;
        }
        (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$1($6_1 | 0, $7_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 156 >> 2] = wasm2js_i32$1;
        $3($3_1 - -64 | 0, fimport$0(6, 69326, 6, $3_1 + 156 | 0, 1) | 0);
        label$21 : {
         if (!$5_1) {
          break label$21
         }
         $14_1 = HEAP32[$3_1 + 68 >> 2];
         if (($14_1 | 0) < 18) {
          break label$21
         }
         $15_1 = HEAP32[$3_1 + 64 >> 2];
         if (!($1($15_1, 18, 69752, 18) & 1)) {
          break label$21
         }
         $3($3_1 + 56 | 0, fimport$2($0_1 | 0, 69547, 6) | 0);
         if (!($1(HEAP32[$3_1 + 56 >> 2], HEAP32[$3_1 + 60 >> 2], 69332, 6) & 1)) {
          break label$21
         }
         $11_1 = fimport$2($0_1 | 0, 69338, 8) | 0;
         label$22 : {
          if (!(fimport$4($11_1 | 0) | 0)) {
           $16_1 = 2;
           $11_1 = 69346;
           break label$22;
          }
          $38($3_1 + 48 | 0, $11_1);
          $16_1 = HEAP32[$3_1 + 52 >> 2];
          $11_1 = HEAP32[$3_1 + 48 >> 2];
         }
         (wasm2js_i32$0 = $4_1, wasm2js_f64$0 = +fimport$8() - +fimport$6(fimport$0(6, 65557, 5, 0, 0) | 0)), HEAPF64[wasm2js_i32$0 + 64 >> 3] = wasm2js_f64$0;
         $20_1 = HEAP32[$4_1 + 32 >> 2];
         $21_1 = HEAP32[$4_1 + 36 >> 2];
         $22_1 = HEAP32[$4_1 + 104 >> 2];
         $23_1 = HEAP32[$4_1 + 108 >> 2];
         $64($3_1 + 40 | 0, +fimport$8());
         $24_1 = HEAP32[$3_1 + 44 >> 2];
         $25_1 = HEAP32[$3_1 + 40 >> 2];
         $63($3_1 + 32 | 0, $22_1, $23_1, $15_1, $14_1);
         $0($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], $25_1, $24_1);
         $0($3_1 + 16 | 0, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2], $11_1, $16_1);
         $31($20_1, $21_1, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
        }
        $42($6_1, $7_1);
       }
       $26($4_1, $6_1, $7_1, $0_1);
       $2_1 = $2_1 + 8 | 0;
       $1_1 = $1_1 + 1 | 0;
       continue;
      }
      break;
     };
     if ($13_1) {
      HEAP32[$3_1 + 140 >> 2] = $12_1;
      HEAP32[$3_1 + 136 >> 2] = 1;
      $26($4_1, 69156, 1, $16(69338, 8, $3_1 + 136 | 0, 2, 6, 68322, 1, 4));
      break label$2;
     }
     if (!$5_1 | !HEAPU8[$4_1 + 125 | 0]) {
      break label$2
     }
     $75($4_1);
     break label$2;
    }
    abort();
   }
   HEAP32[$3_1 + 156 >> 2] = HEAP32[$4_1 + 112 >> 2];
   $26($4_1, 69156, 1, $16(68784, 9, $3_1 + 156 | 0, 1, 6, 68322, 1, 4));
  }
  $81($4_1);
  global$0 = $3_1 + 160 | 0;
 }
 
 function $94($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$3(fimport$2($0_1 | 0, 69045, 4) | 0, 0) | 0;
  $0_1 = fimport$3(fimport$2($0_1 | 0, 69045, 4) | 0, 1) | 0;
  label$1 : {
   if (fimport$4($3_1 | 0) | 0) {
    HEAP32[$2_1 + 12 >> 2] = $0_1;
    HEAP32[$2_1 + 8 >> 2] = $3_1;
    fimport$0(6, 69148, 8, $2_1 + 8 | 0, 2) | 0;
    break label$1;
   }
   $80(HEAP32[$1_1 >> 2], $0_1);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $95($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 80 | 0;
  global$0 = $2_1;
  label$1 : {
   if (!(fimport$4(fimport$2($0_1 | 0, 69056, 4) | 0) | 0)) {
    break label$1
   }
   $3($2_1 + 56 | 0, fimport$2($0_1 | 0, 69060, 4) | 0);
   label$2 : {
    label$3 : {
     $3_1 = HEAP32[$2_1 + 56 >> 2];
     $4_1 = HEAP32[$2_1 + 60 >> 2];
     if ($1($3_1, $4_1, 68846, 6) & 1) {
      if (!$1_1) {
       break label$3
      }
      $21($1_1, HEAPU8[$1_1 + 154 | 0] ^ 1);
      break label$1;
     }
     label$5 : {
      label$6 : {
       if ($1($3_1, $4_1, 68852, 5) & 1) {
        $50($1_1);
        break label$6;
       }
       if (!($1($3_1, $4_1, 68857, 4) & 1)) {
        break label$5
       }
      }
      $32($1_1);
      break label$1;
     }
     label$8 : {
      if ($1($3_1, $4_1, 68861, 6) & 1) {
       if (!$1_1) {
        break label$3
       }
       HEAP8[$1_1 + 150 | 0] = 0;
       break label$8;
      }
      if (!($1($3_1, $4_1, 68867, 4) & 1)) {
       if ($1($3_1, $4_1, 68871, 5) & 1) {
        if (!$1_1) {
         break label$3
        }
        HEAP8[$1_1 + 150 | 0] = 1;
        HEAP8[$1_1 + 151 | 0] = 0;
        $17($1_1);
        $76($1_1);
        if (HEAPU8[$1_1 + 154 | 0]) {
         HEAP32[$2_1 + 72 >> 2] = 2;
         fimport$0(6, 69164, 5, $2_1 + 72 | 0, 1) | 0;
         $27($1_1, 69206, 4, 0, 0);
        }
        $77($1_1);
        break label$1;
       }
       if ($1($3_1, $4_1, 69105, 7) & 1) {
        $83($1_1);
        break label$1;
       }
       if ($1($3_1, $4_1, 69498, 6) & 1) {
        $80($1_1, fimport$2($0_1 | 0, 68876, 5) | 0);
        $73($1_1, 0, fimport$2($0_1 | 0, 68876, 5) | 0);
        break label$1;
       }
       if ($1($3_1, $4_1, 69201, 5) & 1) {
        $21($1_1, 0);
        break label$1;
       }
       if ($1($3_1, $4_1, 69577, 5) & 1) {
        $0_1 = fimport$2($0_1 | 0, 69577, 5) | 0;
        $3_1 = fimport$1(68881, 4) | 0;
        (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $16(69504, 5, 0, 0, 4, 65577, 4, 16)), HEAP32[wasm2js_i32$0 + 76 >> 2] = wasm2js_i32$1;
        HEAP32[$2_1 + 72 >> 2] = $3_1;
        $3_1 = fimport$0(6, 65581, 6, $2_1 + 72 | 0, 2) | 0;
        $3($2_1 + 40 | 0, $0_1);
        $19($2_1 + 32 | 0, HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2]);
        $0($2_1 + 24 | 0, 69727, 24, HEAP32[$2_1 + 32 >> 2], HEAP32[$2_1 + 36 >> 2]);
        $0($2_1 + 16 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], 69751, 1);
        $28($1_1, $3_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
        $3_1 = fimport$1(69577, 5) | 0;
        HEAP32[$2_1 + 68 >> 2] = $0_1;
        HEAP32[$2_1 + 64 >> 2] = $3_1;
        $15(68885, 14, fimport$0(6, 65581, 6, $2_1 - -64 | 0, 2) | 0);
        $12($1_1);
        break label$1;
       }
       if (!($1($3_1, $4_1, 68899, 5) & 1)) {
        break label$1
       }
       $3($2_1 + 48 | 0, fimport$2($0_1 | 0, 68904, 4) | 0);
       $15(HEAP32[$2_1 + 48 >> 2], HEAP32[$2_1 + 52 >> 2], fimport$2($0_1 | 0, 68908, 6) | 0);
       break label$1;
      }
      if (!$1_1) {
       break label$3
      }
     }
     if (HEAPU8[$1_1 + 151 | 0]) {
      break label$1
     }
     if (HEAPU8[$1_1 + 150 | 0]) {
      break label$2
     }
     $0($2_1 + 8 | 0, 68661, 40, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
     $0($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 68701, 48);
     $22(69013, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
     break label$2;
    }
    abort();
   }
   HEAP8[$1_1 + 153 | 0] = 1;
   HEAP8[$1_1 + 150 | 0] = 0;
   HEAP8[$1_1 + 151 | 0] = 1;
   $17($1_1);
   HEAP32[$2_1 + 72 >> 2] = HEAPU8[$1_1 + 154 | 0] ? 2 : 3;
   fimport$0(6, 69164, 5, $2_1 + 72 | 0, 1) | 0;
  }
  global$0 = $2_1 + 80 | 0;
 }
 
 function $96($0_1) {
  $0_1 = $0_1 | 0;
  $32($0_1);
 }
 
 function $97($0_1, $1_1, $2_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
 }
 
 function $98($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (fimport$4($0_1 | 0) | 0) {
     fimport$0(6, 69269, 6, 0, 0) | 0;
     if (!$1_1) {
      break label$1
     }
     label$4 : {
      if (!HEAPU8[$1_1 + 48 | 0]) {
       break label$4
      }
      if (+fimport$6(fimport$0(6, 65557, 5, 0, 0) | 0) < HEAPF64[$1_1 + 80 >> 3]) {
       break label$4
      }
      HEAP32[$2_1 + 12 >> 2] = 2;
      $0_1 = fimport$0(6, 69068, 4, $2_1 + 12 | 0, 1) | 0;
      if (($5(fimport$2($0_1 | 0, 65600, 6) | 0) | 0) < 2) {
       break label$4
      }
      $59(HEAP32[$1_1 + 96 >> 2], HEAP32[$1_1 + 100 >> 2], HEAP32[$1_1 + 104 >> 2], HEAP32[$1_1 + 108 >> 2], $0_1, $1_1, 7);
     }
     fimport$0(HEAP32[$1_1 + 144 >> 2], 69201, 5, 0, 0) | 0;
     fimport$10(HEAP32[$1_1 + 144 >> 2]);
     HEAP32[$1_1 + 144 >> 2] = 0;
     fimport$0(6, 68793, 7, 0, 0) | 0;
     break label$2;
    }
    $78($1_1);
    if (!$1_1) {
     break label$1
    }
    HEAP8[$1_1 + 48 | 0] = 1;
    $12($1_1);
   }
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $99($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $2_1 = HEAP32[$1_1 >> 2];
  $9_1 = $2(4);
  HEAP32[$9_1 >> 2] = $2_1;
  $48($2_1);
  label$1 : {
   label$2 : {
    label$3 : {
     if (!$2_1) {
      break label$3
     }
     HEAP8[$2_1 + 48 | 0] = 0;
     $8_1 = fimport$0(6, 69068, 4, 0, 0) | 0;
     $0_1 = $5(fimport$2($8_1 | 0, 65600, 6) | 0) - 1 | 0;
     if ($0_1 >>> 0 > 536870911) {
      break label$3
     }
     $1_1 = $0_1;
     $6_1 = $2($0_1 << 3);
     $3_1 = $6_1;
     $4_1 = -1;
     while (1) {
      if ($1_1) {
       $3($5_1 + 8 | 0, fimport$3($8_1 | 0, $4_1 + 2 | 0) | 0);
       $7_1 = HEAP32[$5_1 + 12 >> 2];
       HEAP32[$3_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
       HEAP32[$3_1 + 4 >> 2] = $7_1;
       $1_1 = $1_1 - 1 | 0;
       $3_1 = $3_1 + 8 | 0;
       $4_1 = $4_1 + 1 | 0;
       continue;
      }
      break;
     };
     HEAP32[$2_1 + 60 >> 2] = $0_1;
     HEAP32[$2_1 + 56 >> 2] = $0_1;
     HEAP32[$2_1 + 52 >> 2] = $6_1;
     if (HEAPU8[$2_1 + 49 | 0] | $0_1) {
      break label$2
     }
     $81($2_1);
     break label$1;
    }
    abort();
   }
   HEAP8[$2_1 + 158 | 0] = 0;
   HEAP8[$2_1 + 49 | 0] = 0;
   $4_1 = $2(4);
   $1_1 = $2(8);
   $3_1 = $2(8);
   $6_1 = HEAP32[$2_1 + 104 >> 2];
   $7_1 = HEAP32[$2_1 + 108 >> 2];
   $0_1 = HEAP32[$2_1 + 132 >> 2];
   $10_1 = HEAP32[$2_1 + 96 >> 2];
   $2_1 = HEAP32[$2_1 + 100 >> 2];
   HEAP32[$1_1 + 4 >> 2] = $2_1;
   HEAP32[$1_1 >> 2] = $10_1;
   HEAP32[$4_1 >> 2] = $0_1;
   HEAP32[$3_1 + 4 >> 2] = $7_1;
   HEAP32[$3_1 >> 2] = $6_1;
   $0_1 = $2(16);
   HEAP32[$0_1 + 12 >> 2] = $3_1;
   HEAP32[$0_1 + 8 >> 2] = $1_1;
   HEAP32[$0_1 + 4 >> 2] = $4_1;
   HEAP32[$0_1 >> 2] = $9_1;
   $59($10_1, $2_1, $6_1, $7_1, $8_1, $0_1, 15);
  }
  global$0 = $5_1 + 16 | 0;
 }
 
 function $100($0_1) {
  $0_1 = $0_1 | 0;
  $0_1 = HEAP32[$0_1 >> 2];
  if ($0_1) {
   if (!HEAPU8[$0_1 + 50 | 0]) {
    $74($0_1)
   }
   return;
  }
  abort();
 }
 
 function $101($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $2_1 = HEAP32[$0_1 + 4 >> 2];
  $1_1 = HEAP32[$2_1 >> 2];
  if ($1_1) {
   if (HEAP32[HEAP32[$0_1 >> 2] >> 2] == HEAP32[$1_1 + 88 >> 2]) {
    HEAP8[$1_1 + 48 | 0] = 1;
    $12(HEAP32[$2_1 >> 2]);
   }
   return;
  }
  abort();
 }
 
 function $102($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0.0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_f64$0 = 0.0;
  $2_1 = global$0 - 624 | 0;
  global$0 = $2_1;
  $18_1 = $2(4);
  HEAP32[$18_1 >> 2] = $1_1;
  label$1 : {
   if (!$1_1) {
    break label$1
   }
   $20_1 = HEAP32[$1_1 + 12 >> 2];
   if (!$20_1) {
    $3($2_1 + 568 | 0, fimport$2(6, 68516, 3) | 0);
    $4_1 = HEAP32[$2_1 + 568 >> 2];
    $12_1 = HEAP32[$2_1 + 572 >> 2];
    $3($2_1 + 560 | 0, fimport$2(6, 68519, 6) | 0);
    $6_1 = HEAP32[$2_1 + 560 >> 2];
    $3_1 = HEAP32[$2_1 + 564 >> 2];
    HEAP32[$1_1 + 12 >> 2] = $12_1;
    HEAP32[$1_1 + 8 >> 2] = $4_1;
    HEAP32[$1_1 >> 2] = $6_1;
    HEAP32[$1_1 + 4 >> 2] = $3_1;
    $0($2_1 + 552 | 0, 68344, 1, $4_1, $12_1);
    $16_1 = HEAP32[$2_1 + 552 >> 2];
    $17_1 = HEAP32[$2_1 + 556 >> 2];
    $0($2_1 + 544 | 0, 68345, 15, $16_1, $17_1);
    $9_1 = HEAP32[$2_1 + 544 >> 2];
    $7_1 = HEAP32[$2_1 + 548 >> 2];
    $0($2_1 + 536 | 0, 68360, 18, $16_1, $17_1);
    $4_1 = HEAP32[$2_1 + 536 >> 2];
    $12_1 = HEAP32[$2_1 + 540 >> 2];
    $0($2_1 + 528 | 0, 68378, 11, $16_1, $17_1);
    $6_1 = HEAP32[$2_1 + 532 >> 2];
    $3_1 = HEAP32[$2_1 + 528 >> 2];
    HEAP32[$1_1 + 44 >> 2] = $17_1;
    HEAP32[$1_1 + 40 >> 2] = $16_1;
    HEAP32[$1_1 + 32 >> 2] = $3_1;
    HEAP32[$1_1 + 36 >> 2] = $6_1;
    HEAP32[$1_1 + 24 >> 2] = $4_1;
    HEAP32[$1_1 + 28 >> 2] = $12_1;
    HEAP32[$1_1 + 16 >> 2] = $9_1;
    HEAP32[$1_1 + 20 >> 2] = $7_1;
    $1_1 = HEAP32[$18_1 >> 2];
    $7_1 = $2(4);
    HEAP32[$7_1 >> 2] = $1_1;
    if (!$1_1) {
     break label$1
    }
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$9($8($7_1, 3, 0) | 0) | 0), HEAP32[wasm2js_i32$0 + 136 >> 2] = wasm2js_i32$1;
    $3_1 = HEAP32[$7_1 >> 2];
    if (!$3_1) {
     break label$1
    }
    (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$9($8($7_1, 4, 0) | 0) | 0), HEAP32[wasm2js_i32$0 + 140 >> 2] = wasm2js_i32$1;
    $3_1 = HEAP32[$7_1 >> 2];
    if (!$3_1) {
     break label$1
    }
    HEAP32[$3_1 + 112 >> 2] = 1;
    $4_1 = HEAP32[$7_1 >> 2];
    if (!$4_1) {
     break label$1
    }
    $10($2_1 + 520 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
    $3_1 = HEAP32[$7_1 >> 2];
    if (!$3_1) {
     break label$1
    }
    $12_1 = HEAP32[$2_1 + 524 >> 2];
    $6_1 = HEAP32[$2_1 + 520 >> 2];
    $10($2_1 + 512 | 0, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2]);
    $3_1 = HEAP32[$2_1 + 516 >> 2];
    HEAP32[$4_1 + 104 >> 2] = HEAP32[$2_1 + 512 >> 2];
    HEAP32[$4_1 + 108 >> 2] = $3_1;
    HEAP32[$4_1 + 100 >> 2] = $12_1;
    HEAP32[$4_1 + 96 >> 2] = $6_1;
    $8_1 = HEAP32[$7_1 >> 2];
    if (!$8_1) {
     break label$1
    }
    $10_1 = HEAP32[$8_1 + 100 >> 2];
    if (!$10_1) {
     $61($2_1 + 504 | 0);
     $3_1 = HEAP32[$2_1 + 508 >> 2];
     HEAP32[$8_1 + 96 >> 2] = HEAP32[$2_1 + 504 >> 2];
     HEAP32[$8_1 + 100 >> 2] = $3_1;
     $3_1 = HEAP32[$7_1 >> 2];
     if (!$3_1) {
      break label$1
     }
     $31(HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2], HEAP32[$3_1 + 96 >> 2], HEAP32[$3_1 + 100 >> 2]);
     $8_1 = HEAP32[$7_1 >> 2];
     if (!$8_1) {
      break label$1
     }
     $10_1 = HEAP32[$8_1 + 100 >> 2];
    }
    fimport$5(6, 69348, 7, fimport$1(HEAP32[$8_1 + 96 >> 2], $10_1 | 0) | 0);
    fimport$5(4, 69293, 15, fimport$7(0.0) | 0);
    $3_1 = $2(4);
    HEAP32[$3_1 >> 2] = $1_1;
    (wasm2js_i32$0 = $1_1, wasm2js_f64$0 = +fimport$8() - +fimport$6(fimport$0(6, 65557, 5, 0, 0) | 0)), HEAPF64[wasm2js_i32$0 + 64 >> 3] = wasm2js_f64$0;
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = ($5(fimport$2(fimport$0(6, 69275, 5, 0, 0) | 0, 65600, 6) | 0) | 0) > 0), HEAP8[wasm2js_i32$0 + 48 | 0] = wasm2js_i32$1;
    $43(4, 69280, 6, $3_1, 5);
   }
   $16_1 = $5(fimport$2($0_1 | 0, 65600, 6) | 0);
   if (($16_1 | 0) > 0) {
    $17_1 = $2_1 + 596 | 0;
    $1_1 = $2_1 + 584 | 0;
    while (1) {
     $5_1 = HEAP32[$18_1 >> 2];
     $15_1 = fimport$3($0_1 | 0, $19_1 | 0) | 0;
     $8_1 = fimport$2($15_1 | 0, 68472, 4) | 0;
     label$6 : {
      label$7 : {
       label$8 : {
        label$9 : {
         label$10 : {
          label$11 : {
           label$12 : {
            label$13 : {
             label$14 : {
              label$15 : {
               switch ($5(fimport$2($15_1 | 0, 68476, 6) | 0) | 0) {
               case 0:
                $7($2_1 - -64 | 0, $8_1, 0);
                $21_1 = HEAPF64[$2_1 + 80 >> 3];
                $13_1 = HEAP32[$2_1 + 72 >> 2];
                $11_1 = HEAP32[$2_1 + 68 >> 2];
                $10_1 = HEAPU8[$2_1 + 64 | 0];
                $37($2_1 + 48 | 0, $8_1, 1);
                $9_1 = HEAP32[$2_1 + 60 >> 2];
                $7_1 = HEAP32[$2_1 + 52 >> 2];
                $14_1 = HEAP32[$2_1 + 48 >> 2];
                $7($2_1 + 16 | 0, $8_1, 1);
                label$20 : {
                 if (HEAPU8[$2_1 + 16 | 0] != 7) {
                  break label$20
                 }
                 label$21 : {
                  switch (($10_1 & 255) - 1 | 0) {
                  case 0:
                   $10_1 = 1;
                   if (($13_1 | 0) <= 0) {
                    break label$20
                   }
                   $8_1 = 0;
                   while (1) {
                    if (HEAPU8[$8_1 + $11_1 | 0] == 64) {
                     break label$12
                    }
                    $8_1 = $8_1 + 1 | 0;
                    if (($13_1 | 0) != ($8_1 | 0)) {
                     continue
                    }
                    break;
                   };
                   break label$20;
                  case 3:
                   break label$21;
                  default:
                   break label$20;
                  };
                 }
                 $37($2_1, $8_1, 0);
                 $10_1 = 1;
                 $21_1 = 0.0;
                 $9_1 = HEAP32[$2_1 + 12 >> 2];
                 $7_1 = HEAP32[$2_1 + 4 >> 2];
                 $14_1 = HEAP32[$2_1 >> 2];
                 $13_1 = 0;
                 $11_1 = 0;
                }
                $79($5_1, $15_1, $10_1, $11_1, $13_1, $21_1, $14_1, $7_1, $9_1);
                break label$6;
               case 1:
               case 2:
                $37($2_1 + 184 | 0, $8_1, 1);
                $13_1 = HEAP32[$2_1 + 196 >> 2];
                if ($13_1) {
                 $9_1 = 0;
                 $7_1 = 0;
                 $6_1 = 0;
                 $4_1 = 0;
                 $12_1 = 0;
                 $8_1 = 0;
                 $11_1 = 0;
                 $3_1 = 0;
                 break label$7;
                }
                $14_1 = HEAP32[$2_1 + 188 >> 2];
                $10_1 = HEAP32[$2_1 + 184 >> 2];
                $7($2_1 + 152 | 0, $8_1, 0);
                $3_1 = HEAPU8[$2_1 + 152 | 0];
                $11_1 = HEAP32[$2_1 + 156 >> 2];
                $8_1 = HEAP32[$2_1 + 160 >> 2];
                wasm2js_memory_fill($1_1, 0, 36);
                HEAP32[$2_1 + 580 >> 2] = $8_1;
                HEAP32[$2_1 + 576 >> 2] = $11_1;
                if (($3_1 | 0) != 1) {
                 break label$8
                }
                $23($2_1 + 144 | 0, $11_1, $8_1);
                if (!HEAP32[$2_1 + 148 >> 2]) {
                 break label$8
                }
                if ($20($11_1, $8_1, 255) & 1) {
                 break label$8
                }
                if ($24($11_1, $8_1, 67333, 11) & 1) {
                 break label$8
                }
                $12_1 = 0;
                $4_1 = 0;
                $6_1 = 0;
                $7_1 = 0;
                $9_1 = 0;
                $13_1 = $68($14_1);
                $3_1 = 0;
                if ($13_1) {
                 break label$7
                }
                $11_1 = ($14_1 | 0) > 0 ? $14_1 : 0;
                while (1) {
                 if ($11_1) {
                  if (!$14_1) {
                   break label$1
                  }
                  $6_1 = HEAP32[$10_1 >> 2];
                  $3_1 = HEAP32[$10_1 + 4 >> 2];
                  $33($17_1, $1_1, $6_1, $3_1, $6_1, $3_1, HEAPU8[$10_1 + 8 | 0], HEAP32[$10_1 + 12 >> 2], HEAP32[$10_1 + 16 >> 2], HEAPF64[$10_1 + 24 >> 3], HEAPU8[$10_1 + 32 | 0], $69($6_1, $3_1));
                  $10_1 = $10_1 + 40 | 0;
                  $11_1 = $11_1 - 1 | 0;
                  $14_1 = $14_1 - 1 | 0;
                  continue;
                 }
                 break;
                };
                $13_1 = 0;
                $9_1 = HEAP32[$2_1 + 612 >> 2];
                $7_1 = HEAP32[$2_1 + 608 >> 2];
                $6_1 = HEAP32[$2_1 + 600 >> 2];
                $4_1 = HEAP32[$2_1 + 588 >> 2];
                $12_1 = HEAP32[$2_1 + 584 >> 2];
                $8_1 = HEAP32[$2_1 + 580 >> 2];
                $11_1 = HEAP32[$2_1 + 576 >> 2];
                $3_1 = HEAP32[$2_1 + 596 >> 2];
                break label$7;
               case 3:
                $51($2_1 + 288 | 0, fimport$2(4, 68482, 8) | 0, 68490, 4, 4096.0);
                $6_1 = HEAP32[$2_1 + 292 >> 2];
                $3_1 = HEAP32[$2_1 + 288 >> 2];
                $51($2_1 + 280 | 0, 5, 68494, 5, 512.0);
                $9_1 = HEAP32[$2_1 + 284 >> 2];
                $7_1 = HEAP32[$2_1 + 280 >> 2];
                $51($2_1 + 272 | 0, 5, 68499, 8, 4096.0);
                $4_1 = HEAP32[$2_1 + 276 >> 2];
                $12_1 = HEAP32[$2_1 + 272 >> 2];
                $19($2_1 + 264 | 0, $3_1, $6_1);
                $0($2_1 + 256 | 0, 69685, 21, HEAP32[$2_1 + 264 >> 2], HEAP32[$2_1 + 268 >> 2]);
                $0($2_1 + 248 | 0, HEAP32[$2_1 + 256 >> 2], HEAP32[$2_1 + 260 >> 2], 69706, 9);
                $6_1 = HEAP32[$2_1 + 252 >> 2];
                $3_1 = HEAP32[$2_1 + 248 >> 2];
                $19($2_1 + 240 | 0, $7_1, $9_1);
                $0($2_1 + 232 | 0, $3_1, $6_1, HEAP32[$2_1 + 240 >> 2], HEAP32[$2_1 + 244 >> 2]);
                $0($2_1 + 224 | 0, HEAP32[$2_1 + 232 >> 2], HEAP32[$2_1 + 236 >> 2], 69715, 12);
                $6_1 = HEAP32[$2_1 + 228 >> 2];
                $3_1 = HEAP32[$2_1 + 224 >> 2];
                $19($2_1 + 216 | 0, $12_1, $4_1);
                $0($2_1 + 208 | 0, $3_1, $6_1, HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
                $0($2_1 + 200 | 0, HEAP32[$2_1 + 208 >> 2], HEAP32[$2_1 + 212 >> 2], 69751, 1);
                $28($5_1, $15_1, HEAP32[$2_1 + 200 >> 2], HEAP32[$2_1 + 204 >> 2]);
                break label$6;
               case 5:
                $7($2_1 + 408 | 0, $8_1, 0);
                if (!($1(HEAP32[$2_1 + 412 >> 2], HEAP32[$2_1 + 416 >> 2], 68534, 8) & 1)) {
                 break label$14
                }
                break;
               case 6:
                break label$13;
               case 4:
                break label$15;
               default:
                break label$9;
               };
              }
              $4_1 = global$0 - 48 | 0;
              global$0 = $4_1;
              label$27 : {
               label$28 : {
                if (!$5_1) {
                 break label$28
                }
                $6_1 = fimport$1(HEAP32[$5_1 + 96 >> 2], HEAP32[$5_1 + 100 >> 2]) | 0;
                $3_1 = fimport$1(HEAP32[$5_1 + 104 >> 2], HEAP32[$5_1 + 108 >> 2]) | 0;
                HEAP32[$4_1 + 32 >> 2] = $15_1;
                HEAP32[$4_1 + 28 >> 2] = $3_1;
                HEAP32[$4_1 + 24 >> 2] = $6_1;
                HEAP32[$4_1 + 36 >> 2] = HEAP32[$5_1 + 136 >> 2];
                fimport$0(6, 69260, 4, $4_1 + 24 | 0, 4) | 0;
                $12_1 = HEAP32[$5_1 + 44 >> 2];
                $6_1 = HEAP32[$5_1 + 40 >> 2];
                $3_1 = fimport$1(69264, 5) | 0;
                (wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$1($6_1 | 0, $12_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
                HEAP32[$4_1 + 40 >> 2] = $3_1;
                $6_1 = fimport$0(6, 65573, 4, $4_1 + 40 | 0, 2) | 0;
                $14_1 = $5(fimport$2($6_1 | 0, 65600, 6) | 0);
                if ($14_1 >>> 0 > 536870911) {
                 break label$28
                }
                $10_1 = 0;
                $11_1 = $2($14_1 << 3);
                $13_1 = $11_1;
                while (1) {
                 if (($10_1 | 0) != ($14_1 | 0)) {
                  $3($4_1 + 16 | 0, fimport$3($6_1 | 0, $10_1 | 0) | 0);
                  $3_1 = HEAP32[$4_1 + 20 >> 2];
                  HEAP32[$13_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
                  HEAP32[$13_1 + 4 >> 2] = $3_1;
                  $10_1 = $10_1 + 1 | 0;
                  $13_1 = $13_1 + 8 | 0;
                  continue;
                 }
                 break;
                };
                while (1) {
                 if ($14_1) {
                  $42(HEAP32[$11_1 >> 2], HEAP32[$11_1 + 4 >> 2]);
                  $14_1 = $14_1 - 1 | 0;
                  $11_1 = $11_1 + 8 | 0;
                  continue;
                 }
                 break;
                };
                $82($5_1);
                $61($4_1 + 8 | 0);
                $6_1 = HEAP32[$4_1 + 8 >> 2];
                $3_1 = HEAP32[$4_1 + 12 >> 2];
                HEAP32[$5_1 + 104 >> 2] = 0;
                HEAP32[$5_1 + 108 >> 2] = 0;
                HEAP32[$5_1 + 96 >> 2] = $6_1;
                HEAP32[$5_1 + 100 >> 2] = $3_1;
                $45($5_1);
                if (!HEAPU8[$5_1 + 50 | 0]) {
                 fimport$0(6, 69269, 6, 0, 0) | 0
                }
                global$0 = $4_1 + 48 | 0;
                break label$27;
               }
               abort();
              }
              break label$6;
             }
             $7($2_1 + 376 | 0, $8_1, 0);
             $9_1 = HEAP32[$2_1 + 384 >> 2];
             $7_1 = HEAP32[$2_1 + 380 >> 2];
             $7($2_1 + 344 | 0, $8_1, 1);
             $4_1 = HEAP32[$2_1 + 352 >> 2];
             $12_1 = HEAP32[$2_1 + 348 >> 2];
             $7($2_1 + 312 | 0, $8_1, 2);
             $6_1 = HEAP32[$2_1 + 320 >> 2];
             $3_1 = HEAP32[$2_1 + 316 >> 2];
             if ($1($7_1, $9_1, 69206, 4) & 1) {
              $21($5_1, 1);
              break label$10;
             }
             if ($1($7_1, $9_1, 69201, 5) & 1) {
              break label$11
             }
             if ($1($7_1, $9_1, 68542, 4) & 1) {
              if (!$5_1) {
               break label$1
              }
              HEAP8[$5_1 + 155 | 0] = 0;
              break label$10;
             }
             if ($1($7_1, $9_1, 68546, 4) & 1) {
              if (!$5_1) {
               break label$1
              }
              HEAP8[$5_1 + 155 | 0] = 1;
              break label$11;
             }
             if ($1($7_1, $9_1, 68550, 12) & 1) {
              if (!$5_1) {
               break label$1
              }
              HEAP8[$5_1 + 156 | 0] = 0;
              break label$10;
             }
             if ($1($7_1, $9_1, 68562, 12) & 1) {
              if (!$5_1) {
               break label$1
              }
              HEAP8[$5_1 + 156 | 0] = 1;
              break label$10;
             }
             if ($1($7_1, $9_1, 68574, 7) & 1) {
              if (!$5_1) {
               break label$1
              }
              HEAP8[$5_1 + 157 | 0] = 1;
              break label$10;
             }
             if ($1($7_1, $9_1, 68581, 8) & 1) {
              if (!$5_1) {
               break label$1
              }
              HEAP8[$5_1 + 157 | 0] = 0;
              break label$10;
             }
             if ($1($7_1, $9_1, 68589, 19) & 1) {
              $49($5_1, 68918, 15, 0, 0);
              break label$10;
             }
             if ($1($7_1, $9_1, 69081, 8) & 1) {
              $49($5_1, $12_1, $4_1, $3_1, $6_1);
              break label$10;
             }
             $0($2_1 + 304 | 0, 68608, 11, $7_1, $9_1);
             $0($2_1 + 296 | 0, HEAP32[$2_1 + 304 >> 2], HEAP32[$2_1 + 308 >> 2], 68619, 20);
             $22(69013, HEAP32[$2_1 + 296 >> 2], HEAP32[$2_1 + 300 >> 2]);
             break label$10;
            }
            $7($2_1 + 472 | 0, $8_1, 0);
            $6_1 = HEAP32[$2_1 + 480 >> 2];
            $3_1 = HEAP32[$2_1 + 476 >> 2];
            $7($2_1 + 440 | 0, $8_1, 1);
            $49($5_1, $3_1, $6_1, HEAP32[$2_1 + 444 >> 2], HEAP32[$2_1 + 448 >> 2]);
            break label$9;
           }
           HEAP32[$1_1 + 24 >> 2] = 0;
           HEAP32[$1_1 + 28 >> 2] = 0;
           HEAP32[$1_1 + 16 >> 2] = 0;
           HEAP32[$1_1 + 20 >> 2] = 0;
           HEAP32[$1_1 + 8 >> 2] = 0;
           HEAP32[$1_1 + 12 >> 2] = 0;
           HEAP32[$1_1 >> 2] = 0;
           HEAP32[$1_1 + 4 >> 2] = 0;
           HEAP32[$2_1 + 580 >> 2] = 5;
           HEAP32[$2_1 + 576 >> 2] = 69577;
           HEAP32[$2_1 + 592 >> 2] = $13_1;
           HEAP32[$2_1 + 588 >> 2] = $11_1;
           HEAP8[$2_1 + 584 | 0] = 1;
           $79($5_1, $15_1, 1, 0, 0, 0.0, $2_1 + 576 | 0, 1, 0);
           break label$6;
          }
          $21($5_1, 0);
         }
         $17($5_1);
        }
        fimport$0($15_1 | 0, 68507, 4, 0, 0) | 0;
        break label$6;
       }
       $12_1 = 0;
       $13_1 = $13(65632, 18, 68904, 4, 65650, 90);
       $4_1 = 0;
       $6_1 = 0;
       $7_1 = 0;
       $9_1 = 0;
       $3_1 = 0;
      }
      if ($58($15_1, 69520, 12, $3_1, $6_1, $7_1, $9_1, $13_1) & 1) {
       break label$6
      }
      $19($2_1 + 136 | 0, $11_1, $8_1);
      $0($2_1 + 128 | 0, 69648, 23, HEAP32[$2_1 + 136 >> 2], HEAP32[$2_1 + 140 >> 2]);
      $0($2_1 + 120 | 0, HEAP32[$2_1 + 128 >> 2], HEAP32[$2_1 + 132 >> 2], 69671, 14);
      $6_1 = HEAP32[$2_1 + 124 >> 2];
      $3_1 = HEAP32[$2_1 + 120 >> 2];
      $60($2_1 + 112 | 0, $12_1, $4_1);
      $0($2_1 + 104 | 0, $3_1, $6_1, HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 116 >> 2]);
      $0($2_1 + 96 | 0, HEAP32[$2_1 + 104 >> 2], HEAP32[$2_1 + 108 >> 2], 69751, 1);
      $28($5_1, $15_1, HEAP32[$2_1 + 96 >> 2], HEAP32[$2_1 + 100 >> 2]);
     }
     $19_1 = $19_1 + 1 | 0;
     if (($16_1 | 0) != ($19_1 | 0)) {
      continue
     }
     break;
    };
    $1_1 = HEAP32[$18_1 >> 2];
   }
   $12($1_1);
   if (!$20_1) {
    $44(0, $18_1, 6)
   }
   global$0 = $2_1 + 624 | 0;
   return;
  }
  abort();
 }
 
 function $103($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $1_1 = HEAP32[$0_1 >> 2];
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $1_1;
  $78($1_1);
  $43(4, 69286, 7, $2_1, 11);
  $62(HEAP32[$0_1 >> 2], 12);
  $15(68525, 9, 0);
 }
 
 bufferView = HEAPU8;
 initActiveSegments(env);
 var FUNCTION_TABLE = [null, $102, $98, $89, $88, $91, $103, $97, $71, $71, $99, $90, $92, $85, $94, $93, $100, $101, $96, $95];
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
  "_start": $87, 
  "enter": $86
 };
}

var retasmFunc = asmFunc(  { abort: function() { throw new Error('abort'); },
    call,
    text,
    get,
    at,
    truthy,
    set,
    float,
    number,
    now,
    keep,
    drop,
    proc_exit,
    random_get,
    measure,
    callback,
    fill
  });
export var memory = retasmFunc.memory;
export var _start = retasmFunc._start;
export var enter = retasmFunc.enter;
