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
  base64DecodeToExistingUint8Array(bufferView, 65536, "YWRkRXZlbnRMaXN0ZW5lcmFmdGVycG9zdGxvYWRzdG9yZXJlbW92ZWtleXNtYWtlb2JqZWN0c3RyaW5naWZ5SlNPTnBhcnNlZW1pdGxlbmd0aCBpcyB0ZXh0OyBzZW5kIHRoZSBudW1iZXIgZXZlbnRfbmFtZV9pbnZhbGlkQW4gZXZlbnQgbmVlZHMgYSBuYW1lIG9mIDEgdG8gMjU1IGNoYXJhY3RlcnM6IGdpc3QudHJhY2soIlBsYW4gY2hhbmdlZCIsIHsgcGxhbjogInBybyIgfSkuOyBzZW5kIHRydWUgb3IgZmFsc2UuOyBzZW5kIHRleHQucGhvbmVjcmVhdGVkX2F0c2lnbmVkX3VwX2F0fGlkfHR5cGV8c2VnbWVudHN8dW5yZWFkfGZ1bGxfbmFtZXxmaXJzdF9uYW1lfGF2YXRhcnx1cGRhdGVkX2F0fGxhc3Rfc2Vlbl9hdHxsYXN0X2NvbnRhY3RlZF9hdHxzZXNzaW9uX2NvdW50fGN1c3RvbV9wcm9wZXJ0aWVzfHVuc3Vic2NyaWJlZF9mcm9tX2VtYWlsc3x2ZXJpZmllZHx2aXNpdG9yX2lkfG5hbWVfcmVzZXJ2ZWRiZWxvbmdzIHRvIEdpc3QgYW5kIGNhbid0IGJlIHNldDsgdXNlIGFub3RoZXIgbmFtZS5UaGUgZW1haWwgaXMgOyBzZW5kIHRleHQgc3VjaCBhcyAiam9obmRvZUB0YWNvcy5jb20iLmhvbGRzICBvZiBtb3JlIHRoYW4gMjU1IGNoYXJhY3RlcnM7IHNob3J0ZW4gaXQuaXMgYW4gYXJyYXk7IHNlbmQgdGV4dCB3aXRoIGNvbW1hczogdGFncy5qb2luKCIsICIpLjsgc2VuZCB0ZXh0IHN1Y2ggYXMgIkZyZWUsIHBvcHVsYXIiLnR5cGVfbWlzbWF0Y2hpcyBvbmx5IHNwYWNlc1RoZSB1c2VyIGlkIGhhcyB3aGl0ZSBzcGFjZSBhdCBpdHMgZW5kcywgd2hpY2ggaXMgY3V0IG9mZjogaG9sZHMgYSBjb250cm9sIGNoYXJhY3RlcmhhcyAyNTUgY2hhcmFjdGVycyBvciBtb3JlLCB3aGljaCBhIHRlbXBsYXRlIG9yIGEgZGVmYXVsdCBwcmludHMgd2hlbiB0aGVyZSBpcyBubyBpZCwgYW5kICBhbW9uZyB0aGUgcHJvcGVydGllc1RoZSB1c2VyIGlkIGlzIGEgbnVtYmVyOyBzZW5kIGl0IGFzIHRleHQ6IC5pcyBhIG51bWJlciB0aGF0IGlzIG5vIHNhZmUgaW50ZWdlclRoZSB1c2VyIGlkIDsgc2VuZCB5b3VyIG93biBpZCBvZiB0aGlzIHBlcnNvbiBhcyB0ZXh0LCBvciAiIiBpZiBpdCBpcyBub3Qga25vd24udXNlcl9pZF9pbnZhbGlkdXNlcl9pZGVtYWlsX3JlcXVpcmVkQW4gaWRlbnRpZnkgY2FsbCBuZWVkcyAiZW1haWwiIGFtb25nIGl0cyBwcm9wZXJ0aWVzOiBnaXN0LmlkZW50aWZ5KCIxMjM0NSIsIHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfSkudG9vX21hbnlfcHJvcGVydGllc09uZSBjYWxsIGhvbGRzIGF0IG1vc3QgMTUwIHByb3BlcnRpZXM7IHNlbmQgdGhlIG90aGVycyBpbiBhIHNlY29uZCBjYWxsLlRoZSBwcm9wZXJ0aWVzIGFyZSA7IHNlbmQgYSBwbGFpbiBvYmplY3Q6IHsgZW1haWw6ICJqb2huZG9lQHRhY29zLmNvbSIgfS5wcm9wZXJ0aWVzX2ludmFsaWRwcm9wZXJ0aWVzZW1haWxfaW52YWxpZFRoZSBlbWFpbCBpcyBub3Qgb2YgdGhlIGZvcm0gbmFtZUBkb21haW46IG9uZSBALCBubyBzcGFjZXMsIGF0IG1vc3QgMjU0IGNoYXJhY3RlcnMuIGFuZCBubyBzaWduYXR1cmU7IHNlbmQgdGhlIHRleHQgdGhhdCB5b3VyIHNlcnZlciBtYWtlcy52ZXJpZmljYXRpb25fZmFpbGVke3skeyN7PCV7JTw/CQ0gICIiJSUnKTw8Pj5bXWBge3t9fcKrwqvCu8K74oCY4oCffHwtMXxudWxsfHVuZGVmaW5lZHxuaWx8bm9uZXxuYW58dHJ1ZXxmYWxzZXxhbm9ueW1vdXN8Z3Vlc3R8b2JqZWN0IG9iamVjdHwtLjAwMDl7PCglfT4pJV9hdGlzIG5vIG5hbWU7IGEgcHJvcGVydHkgbmVlZHMgb25lLmlzIGEgbmFtZSBvZiBtb3JlIHRoYW4gMjU1IGNoYXJhY3RlcnM7IHNob3J0ZW4gaXQuAB9/wp/vv73vv71ob2xkcyB0aGUgY29udHJvbCBjaGFyYWN0ZXIgOyB1c2UgbGV0dGVycywgZGlnaXRzLCBzcGFjZXMsIC0gYW5kIF8uLiR+YCFAIyVeJione318XCJob2xkcyB0aGUgY2hhcmFjdGVyICA7IHVzZSBsZXR0ZXJzLCBkaWdpdHMsIHNwYWNlcywgLSBhbmQgXy5uYW1lX2ludmFsaWRpcyBOYU4gb3IgaW5maW5pdGU7IHNlbmQgYSBmaW5pdGUgbnVtYmVyIG9yIG51bGwudmFsdWVfdG9vX2xvbmdoYXMgbW9yZSB0aGFuIDI1NSBjaGFyYWN0ZXJzOyBzaG9ydGVuIGl0LmlzIGEgRGF0ZTsgc2VuZCBhIHVuaXggdGltZXN0YW1wIGluIHNlY29uZHM6IE1hdGguZmxvb3IoZGF0ZS5nZXRUaW1lKCkgLyAxMDAwKS5vYmplY3RfcmVqZWN0ZWRpcyBhbiBvYmplY3Q7IHNlbmQgZWFjaCBvZiBpdHMgdmFsdWVzIGFzIGEgcHJvcGVydHkgb2YgaXRzIG93bi5hcnJheV9yZWplY3RlZGlzIGFuIGFycmF5OyBzZW5kIHRleHQgc3VjaCBhcyAiYSwgYiIsIG9yIGEgcHJvcGVydHkgZm9yIGVhY2ggdmFsdWUuaXMgOyBzZW5kIHRleHQsIGEgbnVtYmVyLCB0cnVlLCBmYWxzZSBvciBudWxsLnR5cGVfdW5zdXBwb3J0ZWRlbmRzIGluIF9hdCBhbmQgaXMgOyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kcywgbnVsbCBmb3Igbm9uZSwgb3IgdXNlIGEgbmFtZSB3aXRob3V0IF9hdC50aW1lc3RhbXBfaW52YWxpZGxpZXMgb3V0c2lkZSB0aGUgeWVhcnMgMSB0byA5OTk5OyBzZW5kIGEgdW5peCB0aW1lc3RhbXAgaW4gc2Vjb25kcy5sb29rcyBsaWtlIG1pbGxpc2Vjb25kczsgZGl2aWRlIGJ5IDEwMDA6IE1hdGguZmxvb3IobXMgLyAxMDAwKS4g4oCmIiJVKzAwMDEyMzQ1Njc4OUFCQ0RFRgkNICDCoMKg4ZqA4ZqA4oCA4oCK4oCo4oCp4oCv4oCv4oGf4oGf44CA44CA77u/77u/77+9bnVsbGEgbnVtYmVyYSBib29sZWFuYW4gb2JqZWN0YSBEYXRlYW4gYXJyYXlhIGZ1bmN0aW9uYSBzeW1ib2xhIGJpZ2ludHVuZGVmaW5lZHB1c2hyZWFzb25zZXR0bGVyZXN1bHRpZGxlZ2lzdFNldHRpbmdzLTpnaXN0LXZpc2l0b3ItaWRnaXN0LXZpc2l0b3ItdG9rZW5naXN0LXN0b3JlZGdpc3QtbGVhc2Vsb2NrZXJyb3Jzc2h1dF9kb3duZ2lzdC5zaHV0ZG93bigpIGNhbWUgYmVmb3JlIHRoZSBzZXJ2ZXIgY291bGQgYmUgcmVhY2hlZC5sb2Nrc2FyZ3NtZXRob2Rsb2NhdGlvbmhyZWZ0aXRsZXJlZmVycmVyZG9uZWFwcHNlcnZlcmdpc3RSZWFkeXNob3doaWRlc2hvd0xhdW5jaGVyaGlkZUxhdW5jaGVyc2lkZWJhcnN0YW5kYXJkb3Blbk5ld0NvbnZlcnNhdGlvbmdpc3QuY2hhdCgiIikgZG9lcyBub3RoaW5nIHlldC5kcmF3Z2lzdDogVGhlIG1lc3NlbmdlciBkb2VzIG5vdCBvcGVuLiBJZiBub3RoaW5nIGlzIHdyb25nIHdpdGggdGhlIG5ldHdvcms6IHRoaXMgcGFnZSdzIENvbnRlbnQtU2VjdXJpdHktUG9saWN5LCBpZiBhbnksIGhhcyB0byBhbGxvdyAgaW4gaXRzIGZyYW1lLXNyYywgYW5kIHRoZSB3b3Jrc3BhY2UncyBhbGxvd2VkX29yaWdpbnMsIGlmIGFueSwgdGhpcyBwYWdlLmdpc3QuaWRlbnRpZnk6IGpvaW5lZGNvbmNhdHVuY2hhbmdlZC9tZXNzZW5nZXI/YXBwX2lkPWVuY29kZVVSSUNvbXBvbmVudCZ0cnk9ZnJhbWVyZWFkeWZhaWxlZGNvdW50bGVmdGVtYWlsOmNhcHR1cmVkZXZlbnRuYW1lZGV0YWlsaG9tZW5ld0NvbnZlcnNhdGlvbmdpc3QubmF2aWdhdGUoIiIpIGlzIHVua25vd247IHRoZXJlIGFyZSBob21lLCBjb252ZXJzYXRpb25zIGFuZCBuZXdDb252ZXJzYXRpb24ud2Fybmdpc3Q6QnJvYWRjYXN0Q2hhbm5lbG1lc3NhZ2VkYXRhL3dpZGdldC8sImNhbGxzIjpbXX1yZXN0b3JldW5sb2Nrc2h1dGRvd25yZXN1bHRzcXVldWVkZ2lzdHR5cGV0ZWxsY2FsbHNyb3V0ZXRleHRuYXZpZ2F0ZWFwcF9pZHZpc2l0b3JfaWRzZXNzaW9ud2FpdGluZ29ub25HaXN0VW5yZWFkQ291bnRDaGFuZ2V1bnJlYWRDb3VudGFuc3dlcmVkPWFiYW5kb25mb2N1c21lc3NlbmdlcjpjbG9zZWRtZXNzZW5nZXI6b3BlbmVkY2xvc2VvcGVubW91bnRnaXN0Q2hhdFJlYWR5b25DaGF0UmVhZHloaWRlX2RlZmF1bHRfbGF1bmNoZXJnaXN0LW9ubGluZXN0b3JhZ2VnaXN0VW5yZWFkQ291bnRsZWFzZXN0b3JlZHJlamVjdGVkW112aXNpdG9yY29udGFjdHRva2VuaWRoaWRkZW5naXN0OiBFYXJsaWVyIGNvbnZlcnNhdGlvbnMgb2YgdGhpcyBjb250YWN0IGFyZSBoaWRkZW4sIGJlY2F1c2UgdGhlIGNhbGwgd2FzIG5vdCBzaWduZWQuIEFkZCB1c2VyX2hhc2ggdG8gZ2lzdC5pZGVudGlmeTogL2RvY3MvdmVyaWZpY2F0aW9uaW5mb2NvbnZlcnNhdGlvbnN1bnJlYWRBcnJheXBvc3RNZXNzYWdlZ2lzdC50cmFjazogZ2lzdC1jYWxsLXV1aWRvbmNla2V5c2F5c3N0YXR1c01hdGhyYW5kb21zb3J0ZWRlbWFpbCwgdGFnc292ZXJ3cml0ZV90YWdzdXNlcl9oYXNodXNlcl9qd3R7InR5cGUiOiJpZGVudGlmeSIsInVzZXJfaWQiOnsidHlwZSI6InRyYWNrIiwibmFtZSI6LCJwcm9wZXJ0aWVzIjp7InR5cGUiOiJwYWdlIiwidXJsIjosInRpdGxlIjosInJlZmVycmVyIjp9eyJ0eXBlIjoiaWRlbnRpZnkieyJpZCI6IiIsImF0IjoseyJhcHBfaWQiOiwidmlzaXRvcl9pZCI6LCJ0b2tlbiI6MDEyMzQ1Njc4OWFiY2RlZg==");
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
 var fimport$14 = env.set;
 var fimport$15 = env.random_get;
 var global$0 = 65536;
 var i64toi32_i32$HIGH_BITS = 0;
 function $0() {
  var $0_1 = 0;
  $0_1 = HEAP32[17486];
  $0_1 = $0_1 - (($0_1 - 69952 >>> 0) / 65 | 0) | 0;
  HEAP32[17487] = $0_1;
  HEAP32[17490] = $0_1 - 70016 >>> 4;
 }
 
 function $1() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  HEAP32[17489] = 0;
  $0_1 = HEAP32[17490];
  while (1) {
   $3_1 = $0_1 - 1 | 0;
   $2_1 = $0_1 + 1 | 0;
   $1_1 = ($0_1 << 4) + 70016 | 0;
   $6_1 = HEAP32[17487];
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
   return 69984
  }
  label$2 : {
   if ($0_1 >>> 0 >= 4294967265) {
    break label$2
   }
   $1_1 = HEAP32[17493];
   $2_1 = $0_1 + HEAP32[17492] | 0;
   $1_1 = $2_1 >>> 0 < $0_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
   HEAP32[17492] = $2_1;
   HEAP32[17493] = $1_1;
   $1_1 = HEAP32[17495];
   $2_1 = HEAP32[17494] + 1 | 0;
   $1_1 = $2_1 ? $1_1 : $1_1 + 1 | 0;
   HEAP32[17494] = $2_1;
   HEAP32[17495] = $1_1;
   $5_1 = $0_1 + 31 | 0;
   $2_1 = $5_1 >>> 4 | 0;
   $1_1 = 69956;
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
     $3_1 = HEAP32[17487];
     $0_1 = $4_1 - 70016 | 0;
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
    $1_1 = HEAP32[17486];
    HEAP32[17486] = $0_1 << 16;
    $0_1 = HEAP32[17487];
    $0();
    wasm2js_memory_copy(HEAP32[17487], $0_1, $1_1 - $0_1 | 0);
    $1();
    $1_1 = 69956;
    continue;
   };
  }
  abort();
 }
 
 function $3($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0.0, $21_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 640 | 0;
  global$0 = $2_1;
  $16_1 = $2(4);
  HEAP32[$16_1 >> 2] = $1_1;
  label$1 : {
   if (!$1_1) {
    break label$1
   }
   $17_1 = HEAP32[$1_1 + 12 >> 2];
   if (!$17_1) {
    $19($2_1 + 584 | 0, fimport$11(6, 68531, 3) | 0);
    $3_1 = HEAP32[$2_1 + 584 >> 2];
    $4_1 = HEAP32[$2_1 + 588 >> 2];
    $19($2_1 + 576 | 0, fimport$11(6, 68534, 6) | 0);
    $5_1 = HEAP32[$2_1 + 576 >> 2];
    $6_1 = HEAP32[$2_1 + 580 >> 2];
    HEAP32[$1_1 + 12 >> 2] = $4_1;
    HEAP32[$1_1 + 8 >> 2] = $3_1;
    HEAP32[$1_1 >> 2] = $5_1;
    HEAP32[$1_1 + 4 >> 2] = $6_1;
    $9($2_1 + 568 | 0, 68357, 1, $3_1, $4_1);
    $3_1 = HEAP32[$2_1 + 568 >> 2];
    $4_1 = HEAP32[$2_1 + 572 >> 2];
    $9($2_1 + 560 | 0, 68358, 15, $3_1, $4_1);
    $5_1 = HEAP32[$2_1 + 560 >> 2];
    $6_1 = HEAP32[$2_1 + 564 >> 2];
    $9($2_1 + 552 | 0, 68373, 18, $3_1, $4_1);
    $7_1 = HEAP32[$2_1 + 552 >> 2];
    $10_1 = HEAP32[$2_1 + 556 >> 2];
    $9($2_1 + 544 | 0, 68391, 11, $3_1, $4_1);
    $8_1 = HEAP32[$2_1 + 544 >> 2];
    $11_1 = HEAP32[$2_1 + 548 >> 2];
    $9($2_1 + 536 | 0, 68402, 10, $3_1, $4_1);
    $9_1 = HEAP32[$2_1 + 540 >> 2];
    $12_1 = HEAP32[$2_1 + 536 >> 2];
    HEAP32[$1_1 + 60 >> 2] = $4_1;
    HEAP32[$1_1 + 56 >> 2] = $3_1;
    HEAP32[$1_1 + 52 >> 2] = 10;
    HEAP32[$1_1 + 48 >> 2] = 69658;
    HEAP32[$1_1 + 40 >> 2] = $12_1;
    HEAP32[$1_1 + 44 >> 2] = $9_1;
    HEAP32[$1_1 + 32 >> 2] = $8_1;
    HEAP32[$1_1 + 36 >> 2] = $11_1;
    HEAP32[$1_1 + 24 >> 2] = $7_1;
    HEAP32[$1_1 + 28 >> 2] = $10_1;
    HEAP32[$1_1 + 16 >> 2] = $5_1;
    HEAP32[$1_1 + 20 >> 2] = $6_1;
    $1_1 = HEAP32[$16_1 >> 2];
    if (!$1_1) {
     break label$1
    }
    HEAP32[$1_1 + 152 >> 2] = 1;
    $18($2_1 + 528 | 0, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
    $3_1 = HEAP32[$2_1 + 528 >> 2];
    $11_1 = HEAP32[$2_1 + 532 >> 2];
    $18($2_1 + 520 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2]);
    $4_1 = HEAP32[$2_1 + 524 >> 2];
    HEAP32[$1_1 + 144 >> 2] = HEAP32[$2_1 + 520 >> 2];
    HEAP32[$1_1 + 148 >> 2] = $4_1;
    HEAP32[$1_1 + 140 >> 2] = $11_1;
    HEAP32[$1_1 + 136 >> 2] = $3_1;
    if (!$11_1) {
     $55($2_1 + 512 | 0);
     $3_1 = HEAP32[$2_1 + 512 >> 2];
     $4_1 = HEAP32[$2_1 + 516 >> 2];
     HEAP32[$1_1 + 140 >> 2] = $4_1;
     HEAP32[$1_1 + 136 >> 2] = $3_1;
     $20(HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2], $3_1, $4_1);
     $11_1 = HEAP32[$1_1 + 140 >> 2];
     $3_1 = HEAP32[$1_1 + 136 >> 2];
    }
    fimport$14(6, 69441, 7, fimport$3($3_1 | 0, $11_1 | 0) | 0);
    fimport$14(4, 69405, 15, fimport$6(0.0) | 0);
    $3_1 = $2(4);
    HEAP32[$3_1 >> 2] = $1_1;
    HEAP32[$1_1 + 112 >> 2] = 100;
    $56($2_1 + 504 | 0, $1_1);
    HEAP8[$1_1 + 72 | 0] = HEAP32[$2_1 + 508 >> 2] > 0;
    $13(4, 69392, 6, $3_1, 3);
   }
   $18_1 = $16(fimport$11($0_1 | 0, 65612, 6) | 0);
   if (($18_1 | 0) > 0) {
    $21_1 = $2_1 + 616 | 0;
    $19_1 = $2_1 + 604 | 0;
    $11_1 = 0;
    while (1) {
     $1_1 = HEAP32[$16_1 >> 2];
     $10_1 = fimport$7($0_1 | 0, $11_1 | 0) | 0;
     $5_1 = fimport$11($10_1 | 0, 68492, 4) | 0;
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
               switch ($16(fimport$11($10_1 | 0, 68496, 6) | 0) | 0) {
               case 0:
                $47($2_1 - -64 | 0, $5_1, 0);
                $20_1 = HEAPF64[$2_1 + 80 >> 3];
                $7_1 = HEAP32[$2_1 + 72 >> 2];
                $4_1 = HEAP32[$2_1 + 68 >> 2];
                $3_1 = HEAPU8[$2_1 + 64 | 0];
                $49($2_1 + 48 | 0, $5_1, 1);
                $6_1 = HEAP32[$2_1 + 60 >> 2];
                $9_1 = HEAP32[$2_1 + 52 >> 2];
                $8_1 = HEAP32[$2_1 + 48 >> 2];
                $47($2_1 + 16 | 0, $5_1, 1);
                label$21 : {
                 if (HEAPU8[$2_1 + 16 | 0] != 7) {
                  break label$21
                 }
                 label$22 : {
                  switch (($3_1 & 255) - 1 | 0) {
                  case 0:
                   $3_1 = 1;
                   if (($7_1 | 0) <= 0) {
                    break label$21
                   }
                   $5_1 = 0;
                   while (1) {
                    if (HEAPU8[$4_1 + $5_1 | 0] == 64) {
                     break label$13
                    }
                    $5_1 = $5_1 + 1 | 0;
                    if (($7_1 | 0) != ($5_1 | 0)) {
                     continue
                    }
                    break;
                   };
                   break label$21;
                  case 3:
                   break label$22;
                  default:
                   break label$21;
                  };
                 }
                 $49($2_1, $5_1, 0);
                 $3_1 = 1;
                 $20_1 = 0.0;
                 $6_1 = HEAP32[$2_1 + 12 >> 2];
                 $9_1 = HEAP32[$2_1 + 4 >> 2];
                 $8_1 = HEAP32[$2_1 >> 2];
                 $7_1 = 0;
                 $4_1 = 0;
                }
                $58($1_1, $10_1, $3_1, $4_1, $7_1, $20_1, $8_1, $9_1, $6_1);
                break label$7;
               case 1:
               case 2:
                $49($2_1 + 184 | 0, $5_1, 1);
                $7_1 = HEAP32[$2_1 + 196 >> 2];
                if ($7_1) {
                 $9_1 = 0;
                 $12_1 = 0;
                 $13_1 = 0;
                 $14_1 = 0;
                 $15_1 = 0;
                 $5_1 = 0;
                 $4_1 = 0;
                 $6_1 = 0;
                 break label$8;
                }
                $8_1 = HEAP32[$2_1 + 188 >> 2];
                $3_1 = HEAP32[$2_1 + 184 >> 2];
                $47($2_1 + 152 | 0, $5_1, 0);
                $6_1 = HEAPU8[$2_1 + 152 | 0];
                $4_1 = HEAP32[$2_1 + 156 >> 2];
                $5_1 = HEAP32[$2_1 + 160 >> 2];
                wasm2js_memory_fill($19_1, 0, 36);
                HEAP32[$2_1 + 600 >> 2] = $5_1;
                HEAP32[$2_1 + 596 >> 2] = $4_1;
                if (($6_1 | 0) != 1) {
                 break label$9
                }
                $36($2_1 + 144 | 0, $4_1, $5_1);
                if (!HEAP32[$2_1 + 148 >> 2]) {
                 break label$9
                }
                if ($34($4_1, $5_1, 255) & 1) {
                 break label$9
                }
                if ($38($4_1, $5_1, 67345, 11) & 1) {
                 break label$9
                }
                $15_1 = 0;
                $14_1 = 0;
                $13_1 = 0;
                $12_1 = 0;
                $9_1 = 0;
                $7_1 = $39($8_1);
                $6_1 = 0;
                if ($7_1) {
                 break label$8
                }
                $4_1 = ($8_1 | 0) > 0 ? $8_1 : 0;
                while (1) {
                 if ($4_1) {
                  if (!$8_1) {
                   break label$1
                  }
                  $5_1 = HEAP32[$3_1 >> 2];
                  $6_1 = HEAP32[$3_1 + 4 >> 2];
                  $28($21_1, $19_1, $5_1, $6_1, $5_1, $6_1, HEAPU8[$3_1 + 8 | 0], HEAP32[$3_1 + 12 >> 2], HEAP32[$3_1 + 16 >> 2], HEAPF64[$3_1 + 24 >> 3], HEAPU8[$3_1 + 32 | 0], $40($5_1, $6_1));
                  $3_1 = $3_1 + 40 | 0;
                  $4_1 = $4_1 - 1 | 0;
                  $8_1 = $8_1 - 1 | 0;
                  continue;
                 }
                 break;
                };
                $7_1 = 0;
                $9_1 = HEAP32[$2_1 + 628 >> 2];
                $12_1 = HEAP32[$2_1 + 620 >> 2];
                $13_1 = HEAP32[$2_1 + 616 >> 2];
                $14_1 = HEAP32[$2_1 + 608 >> 2];
                $15_1 = HEAP32[$2_1 + 604 >> 2];
                $5_1 = HEAP32[$2_1 + 600 >> 2];
                $4_1 = HEAP32[$2_1 + 596 >> 2];
                $6_1 = HEAP32[$2_1 + 632 >> 2];
                break label$8;
               case 3:
                $19($2_1 + 288 | 0, fimport$11(fimport$11(4, 68502, 8) | 0, 68510, 4) | 0);
                $3_1 = HEAP32[$2_1 + 292 >> 2];
                $4_1 = HEAP32[$2_1 + 288 >> 2];
                $19($2_1 + 280 | 0, fimport$11(5, 68514, 5) | 0);
                $5_1 = HEAP32[$2_1 + 284 >> 2];
                $6_1 = HEAP32[$2_1 + 280 >> 2];
                $19($2_1 + 272 | 0, fimport$11(5, 68519, 8) | 0);
                $7_1 = HEAP32[$2_1 + 276 >> 2];
                $8_1 = HEAP32[$2_1 + 272 >> 2];
                $59($2_1 + 264 | 0, $4_1, $3_1);
                $9($2_1 + 256 | 0, 69813, 21, HEAP32[$2_1 + 264 >> 2], HEAP32[$2_1 + 268 >> 2]);
                $9($2_1 + 248 | 0, HEAP32[$2_1 + 256 >> 2], HEAP32[$2_1 + 260 >> 2], 69834, 9);
                $3_1 = HEAP32[$2_1 + 252 >> 2];
                $4_1 = HEAP32[$2_1 + 248 >> 2];
                $59($2_1 + 240 | 0, $6_1, $5_1);
                $9($2_1 + 232 | 0, $4_1, $3_1, HEAP32[$2_1 + 240 >> 2], HEAP32[$2_1 + 244 >> 2]);
                $9($2_1 + 224 | 0, HEAP32[$2_1 + 232 >> 2], HEAP32[$2_1 + 236 >> 2], 69843, 12);
                $3_1 = HEAP32[$2_1 + 228 >> 2];
                $4_1 = HEAP32[$2_1 + 224 >> 2];
                $59($2_1 + 216 | 0, $8_1, $7_1);
                $9($2_1 + 208 | 0, $4_1, $3_1, HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
                $9($2_1 + 200 | 0, HEAP32[$2_1 + 208 >> 2], HEAP32[$2_1 + 212 >> 2], 69855, 1);
                $60($1_1, $10_1, HEAP32[$2_1 + 200 >> 2], HEAP32[$2_1 + 204 >> 2]);
                break label$7;
               case 5:
                $47($2_1 + 408 | 0, $5_1, 0);
                if (!($7(HEAP32[$2_1 + 412 >> 2], HEAP32[$2_1 + 416 >> 2], 69154, 8) & 1)) {
                 break label$15
                }
                break;
               case 6:
                break label$14;
               case 4:
                break label$16;
               default:
                break label$10;
               };
              }
              $4_1 = global$0 + -64 | 0;
              global$0 = $4_1;
              $15_1 = $2(4);
              HEAP32[$15_1 >> 2] = $1_1;
              $14_1 = $2(4);
              HEAP32[$14_1 >> 2] = $10_1;
              $7_1 = $2(12);
              $8_1 = $2(8);
              $56($4_1 + 56 | 0, $1_1);
              label$28 : {
               label$29 : {
                if (!$1_1) {
                 break label$29
                }
                $70($4_1 + 40 | 0, HEAP32[$4_1 + 56 >> 2], HEAP32[$4_1 + 60 >> 2], HEAP32[$1_1 + 88 >> 2], HEAP32[$1_1 + 92 >> 2]);
                $71($4_1 + 16 | 0, $1_1, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], 100);
                $3_1 = HEAP32[$4_1 + 16 >> 2];
                $5_1 = HEAP32[$4_1 + 28 >> 2];
                $6_1 = HEAP32[$4_1 + 32 >> 2];
                $9_1 = HEAP32[$4_1 + 24 >> 2];
                HEAP32[$7_1 + 4 >> 2] = HEAP32[$4_1 + 20 >> 2];
                HEAP32[$7_1 + 8 >> 2] = $9_1;
                HEAP32[$8_1 >> 2] = $5_1;
                HEAP32[$8_1 + 4 >> 2] = $6_1;
                HEAP32[$7_1 >> 2] = $3_1;
                $9_1 = $2(8);
                $12_1 = $2(8);
                $13_1 = $2(8);
                $3_1 = HEAP32[$1_1 + 140 >> 2];
                HEAP32[$9_1 >> 2] = HEAP32[$1_1 + 136 >> 2];
                HEAP32[$9_1 + 4 >> 2] = $3_1;
                $3_1 = HEAP32[$1_1 + 148 >> 2];
                HEAP32[$12_1 >> 2] = HEAP32[$1_1 + 144 >> 2];
                HEAP32[$12_1 + 4 >> 2] = $3_1;
                $3_1 = HEAP32[$1_1 + 180 >> 2];
                HEAP32[$13_1 >> 2] = HEAP32[$1_1 + 176 >> 2];
                HEAP32[$13_1 + 4 >> 2] = $3_1;
                $22($4_1 + 8 | 0, 69387, 5, HEAP32[$1_1 + 56 >> 2], HEAP32[$1_1 + 60 >> 2]);
                $3_1 = HEAP32[$4_1 + 12 >> 2];
                $6_1 = ($3_1 | 0) > 0 ? $3_1 : 0;
                $5_1 = HEAP32[$4_1 + 8 >> 2];
                while (1) {
                 if ($6_1) {
                  if (!$3_1) {
                   break label$29
                  }
                  $21(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
                  $5_1 = $5_1 + 8 | 0;
                  $6_1 = $6_1 - 1 | 0;
                  $3_1 = $3_1 - 1 | 0;
                  continue;
                 }
                 break;
                };
                $94($1_1);
                $55($4_1);
                $3_1 = HEAP32[$4_1 >> 2];
                $5_1 = HEAP32[$4_1 + 4 >> 2];
                HEAP32[$1_1 + 144 >> 2] = 0;
                HEAP32[$1_1 + 148 >> 2] = 0;
                HEAP32[$1_1 + 136 >> 2] = $3_1;
                HEAP32[$1_1 + 140 >> 2] = $5_1;
                $93($1_1);
                (wasm2js_i32$0 = $14_1, wasm2js_i32$1 = fimport$13($10_1 | 0) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
                $3_1 = $2(28);
                HEAP32[$3_1 + 24 >> 2] = $14_1;
                HEAP32[$3_1 + 20 >> 2] = $8_1;
                HEAP32[$3_1 + 16 >> 2] = $7_1;
                HEAP32[$3_1 + 12 >> 2] = $12_1;
                HEAP32[$3_1 + 8 >> 2] = $9_1;
                HEAP32[$3_1 + 4 >> 2] = $15_1;
                HEAP32[$3_1 >> 2] = $13_1;
                HEAP32[$1_1 + 180 >> 2] = 8;
                HEAP32[$1_1 + 176 >> 2] = $3_1;
                if (!HEAPU8[$1_1 + 74 | 0]) {
                 HEAP32[$1_1 + 176 >> 2] = 0;
                 HEAP32[$1_1 + 180 >> 2] = 0;
                 $124($3_1);
                }
                global$0 = $4_1 - -64 | 0;
                break label$28;
               }
               abort();
              }
              break label$7;
             }
             $47($2_1 + 376 | 0, $5_1, 0);
             $3_1 = HEAP32[$2_1 + 384 >> 2];
             $4_1 = HEAP32[$2_1 + 380 >> 2];
             $47($2_1 + 344 | 0, $5_1, 1);
             $6_1 = HEAP32[$2_1 + 352 >> 2];
             $7_1 = HEAP32[$2_1 + 348 >> 2];
             $47($2_1 + 312 | 0, $5_1, 2);
             $5_1 = HEAP32[$2_1 + 320 >> 2];
             $8_1 = HEAP32[$2_1 + 316 >> 2];
             if ($7($4_1, $3_1, 69333, 4) & 1) {
              $61($1_1, 1);
              break label$11;
             }
             if ($7($4_1, $3_1, 69328, 5) & 1) {
              break label$12
             }
             if ($7($4_1, $3_1, 68549, 4) & 1) {
              if (!$1_1) {
               break label$1
              }
              HEAP8[$1_1 + 217 | 0] = 0;
              break label$11;
             }
             if ($7($4_1, $3_1, 68553, 4) & 1) {
              if (!$1_1) {
               break label$1
              }
              HEAP8[$1_1 + 217 | 0] = 1;
              break label$12;
             }
             if ($7($4_1, $3_1, 68557, 12) & 1) {
              if (!$1_1) {
               break label$1
              }
              HEAP8[$1_1 + 218 | 0] = 0;
              break label$11;
             }
             if ($7($4_1, $3_1, 68569, 12) & 1) {
              if (!$1_1) {
               break label$1
              }
              HEAP8[$1_1 + 218 | 0] = 1;
              break label$11;
             }
             if ($7($4_1, $3_1, 68581, 7) & 1) {
              if (!$1_1) {
               break label$1
              }
              HEAP8[$1_1 + 219 | 0] = 1;
              break label$11;
             }
             if ($7($4_1, $3_1, 68588, 8) & 1) {
              if (!$1_1) {
               break label$1
              }
              HEAP8[$1_1 + 219 | 0] = 0;
              break label$11;
             }
             if ($7($4_1, $3_1, 68596, 19) & 1) {
              $62($1_1, 68990, 15, 0, 0);
              break label$11;
             }
             if ($7($4_1, $3_1, 69201, 8) & 1) {
              $62($1_1, $7_1, $6_1, $8_1, $5_1);
              break label$11;
             }
             $9($2_1 + 304 | 0, 68615, 11, $4_1, $3_1);
             $9($2_1 + 296 | 0, HEAP32[$2_1 + 304 >> 2], HEAP32[$2_1 + 308 >> 2], 68626, 20);
             $52(69085, HEAP32[$2_1 + 296 >> 2], HEAP32[$2_1 + 300 >> 2]);
             break label$11;
            }
            $47($2_1 + 472 | 0, $5_1, 0);
            $3_1 = HEAP32[$2_1 + 480 >> 2];
            $4_1 = HEAP32[$2_1 + 476 >> 2];
            $47($2_1 + 440 | 0, $5_1, 1);
            $62($1_1, $4_1, $3_1, HEAP32[$2_1 + 444 >> 2], HEAP32[$2_1 + 448 >> 2]);
            break label$10;
           }
           $63($1_1, $10_1, $4_1, $7_1);
           break label$7;
          }
          $61($1_1, 0);
         }
         $64($1_1);
        }
        fimport$2($10_1 | 0, 68527, 4, 0, 0) | 0;
        break label$7;
       }
       $15_1 = 0;
       $7_1 = $26(65644, 18, 68976, 4, 65662, 90);
       $14_1 = 0;
       $13_1 = 0;
       $12_1 = 0;
       $9_1 = 0;
       $6_1 = 0;
      }
      if ($50($10_1, 69646, 12, $13_1, $12_1, $9_1, $6_1, $7_1) & 1) {
       break label$7
      }
      $59($2_1 + 136 | 0, $4_1, $5_1);
      $9($2_1 + 128 | 0, 69776, 23, HEAP32[$2_1 + 136 >> 2], HEAP32[$2_1 + 140 >> 2]);
      $9($2_1 + 120 | 0, HEAP32[$2_1 + 128 >> 2], HEAP32[$2_1 + 132 >> 2], 69799, 14);
      $3_1 = HEAP32[$2_1 + 124 >> 2];
      $4_1 = HEAP32[$2_1 + 120 >> 2];
      $65($2_1 + 112 | 0, $15_1, $14_1);
      $9($2_1 + 104 | 0, $4_1, $3_1, HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 116 >> 2]);
      $9($2_1 + 96 | 0, HEAP32[$2_1 + 104 >> 2], HEAP32[$2_1 + 108 >> 2], 69855, 1);
      $60($1_1, $10_1, HEAP32[$2_1 + 96 >> 2], HEAP32[$2_1 + 100 >> 2]);
     }
     $11_1 = $11_1 + 1 | 0;
     if (($18_1 | 0) != ($11_1 | 0)) {
      continue
     }
     break;
    };
    $1_1 = HEAP32[$16_1 >> 2];
   }
   $66($1_1);
   if (!$17_1) {
    $14(0, $16_1, 4)
   }
   $0_1 = HEAP32[$16_1 >> 2];
   if (!$0_1) {
    break label$1
   }
   if (!HEAPU8[$0_1 + 74 | 0]) {
    $68($0_1)
   }
   global$0 = $2_1 + 640 | 0;
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
     $69($1_1);
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
      $70($2_1 + 48 | 0, $3_1, $0_1, HEAP32[$2_1 + 64 >> 2], HEAP32[$2_1 + 68 >> 2]);
      $71($2_1 + 24 | 0, $1_1, HEAP32[$2_1 + 48 >> 2], HEAP32[$2_1 + 52 >> 2], 100);
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
      $73($1_1, 69187, 5, HEAP32[$1_1 + 136 >> 2], HEAP32[$1_1 + 140 >> 2], HEAP32[$1_1 + 144 >> 2], HEAP32[$1_1 + 148 >> 2], $4_1, $3_1, $1_1, 5);
     }
     fimport$2(HEAP32[$1_1 + 184 >> 2], 69328, 5, 0, 0) | 0;
     fimport$12(HEAP32[$1_1 + 184 >> 2]);
     HEAP32[$1_1 + 184 >> 2] = 0;
     $68($1_1);
     break label$2;
    }
    $74($1_1);
    if (!$1_1) {
     break label$1
    }
    HEAP32[$1_1 + 108 >> 2] = 0;
    HEAP32[$1_1 + 100 >> 2] = 0;
    HEAP32[$1_1 + 104 >> 2] = 0;
    HEAP8[$1_1 + 72 | 0] = 1;
    $66($1_1);
   }
   global$0 = $2_1 + 80 | 0;
   return;
  }
  abort();
 }
 
 function $5($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0;
  $3_1 = 69956;
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
     if ($2_1 >>> 0 < 70016) {
      break label$2
     }
     $4_1 = HEAP32[17487];
     if ($2_1 >>> 0 >= $4_1 >>> 0) {
      break label$2
     }
     $3_1 = $2_1 - 70016 | 0;
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
       $2_1 = ($2_1 << 4) + 70016 | 0;
       if ($2_1) {
        HEAP32[$2_1 >> 2] = HEAP32[17488];
        HEAP32[17488] = $2_1;
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
  $6_1 = HEAP32[17498];
  $8_1 = ($6_1 | 0) > 0 ? $6_1 : 0;
  $7_1 = HEAP32[17497];
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
    $8($3_1 + 8 | 0, $7_1, $3_1 + 20 | 0, $6_1, HEAP32[17499], 1, 12);
    HEAP32[17497] = HEAP32[$3_1 + 8 >> 2];
    $0_1 = HEAP32[$3_1 + 12 >> 2];
    HEAP32[17498] = $0_1;
    HEAP32[17499] = HEAP32[$3_1 + 16 >> 2];
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
  fimport$2(6, 65570, 6, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $22($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  $2_1 = fimport$2(6, 65576, 4, $5_1 + 8 | 0, 2) | 0;
  $1_1 = $16(fimport$11($2_1 | 0, 65612, 6) | 0);
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
  $3_1 = fimport$11(4, 65599, 4) | 0;
  HEAP32[$2_1 + 12 >> 2] = $1_1;
  $19($2_1, fimport$2($3_1 | 0, 65590, 9, $2_1 + 12 | 0, 1) | 0);
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
  fimport$2(6, 65608, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $25($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  HEAP32[$3_1 + 24 >> 2] = 0;
  while (1) {
   label$2 : {
    $11($3_1 + 8 | 0, $0_1, $1_1, $3_1 + 24 | 0);
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
 
 function $26($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0;
  $6_1 = $2(24);
  HEAP32[$6_1 + 20 >> 2] = $3_1;
  HEAP32[$6_1 + 16 >> 2] = $2_1;
  HEAP32[$6_1 + 12 >> 2] = $5_1;
  HEAP32[$6_1 + 8 >> 2] = $4_1;
  HEAP32[$6_1 + 4 >> 2] = $1_1;
  HEAP32[$6_1 >> 2] = $0_1;
  return $6_1;
 }
 
 function $27($0_1, $1_1) {
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
   $8($2_1 + 8 | 0, HEAP32[$0_1 >> 2], $2_1 + 24 | 0, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], 1, 24);
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
 
 function $28($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1, $11_1) {
  var $12_1 = 0;
  $12_1 = global$0 - 144 | 0;
  global$0 = $12_1;
  label$1 : {
   label$2 : {
    if (!$11_1) {
     $29($12_1 - -64 | 0, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1);
     $11_1 = HEAP32[$12_1 + 96 >> 2];
     if (!$11_1) {
      break label$2
     }
    }
    $27($0_1, $11_1);
    break label$1;
   }
   $7_1 = HEAP32[$12_1 + 68 >> 2];
   $8_1 = HEAP32[$12_1 + 72 >> 2];
   $9_1 = HEAPF64[$12_1 + 80 >> 3];
   $10_1 = HEAPU8[$12_1 + 88 | 0];
   $11_1 = $6_1 & 255;
   $6_1 = HEAPU8[$12_1 + 64 | 0];
   if (($11_1 | 0) != ($6_1 | 0)) {
    $30($12_1 + 56 | 0, $4_1, $5_1);
    $9($12_1 + 48 | 0, HEAP32[$12_1 + 56 >> 2], HEAP32[$12_1 + 60 >> 2], 65618, 26);
    $4_1 = HEAP32[$12_1 + 52 >> 2];
    $5_1 = HEAP32[$12_1 + 48 >> 2];
    $31($12_1 + 40 | 0, $9_1);
    $9($12_1 + 32 | 0, $5_1, $4_1, HEAP32[$12_1 + 40 >> 2], HEAP32[$12_1 + 44 >> 2]);
    $9($12_1 + 24 | 0, HEAP32[$12_1 + 32 >> 2], HEAP32[$12_1 + 36 >> 2], 66500, 1);
    $32($0_1, HEAP32[$12_1 + 24 >> 2], HEAP32[$12_1 + 28 >> 2]);
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
    $8($12_1 + 8 | 0, HEAP32[$1_1 >> 2], $12_1 + 104 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], 1, 40);
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
 
 function $29($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
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
        if (!($3_1 & 255) | !($7(($1_1 + $2_1 | 0) - 3 | 0, 3, 67259, 3) & 1)) {
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
            $11($8_1 + 56 | 0, $4_1, $5_1, $8_1 + 72 | 0);
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
         $14_1 = 68030;
         $10_1 = $10_1 / 1.0e3;
         if (!(!($10_1 >= -62135596800.0) | !($10_1 <= 253402300799.0))) {
          $14_1 = 68097;
          $13_1 = 63;
         }
         $5_1 = $5_1 & 255 | (($11_1 & 255) << 16 | $9_1 << 24 | ($12_1 & 255) << 8);
         $3_1 = 2;
         $9_1 = $33($1_1, $2_1, 68013, 17, $14_1, $13_1);
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
       if (!($34($4_1, $5_1, 255) & 1)) {
        break label$1
       }
       $9_1 = $33($1_1, $2_1, 67561, 14, 67575, 41);
       break label$1;
      case 5:
       $9_1 = $33($1_1, $2_1, 67695, 15, 67616, 79);
       break label$1;
      case 4:
       $9_1 = $33($1_1, $2_1, 67695, 15, 67710, 63);
       break label$1;
      case 6:
       $9_1 = $33($1_1, $2_1, 67773, 14, 67787, 68);
       break label$1;
      default:
       break label$4;
      };
     }
     $35($8_1 + 24 | 0, $3_1);
     $9($8_1 + 16 | 0, 67855, 3, HEAP32[$8_1 + 24 >> 2], HEAP32[$8_1 + 28 >> 2]);
     $9($8_1 + 8 | 0, HEAP32[$8_1 + 16 >> 2], HEAP32[$8_1 + 20 >> 2], 67858, 43);
     $9_1 = $33($1_1, $2_1, 67901, 16, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2]);
     break label$1;
    }
    $35($8_1 + 48 | 0, $3_1);
    $9($8_1 + 40 | 0, 67917, 19, HEAP32[$8_1 + 48 >> 2], HEAP32[$8_1 + 52 >> 2]);
    $9($8_1 + 32 | 0, HEAP32[$8_1 + 40 >> 2], HEAP32[$8_1 + 44 >> 2], 67936, 77);
    $9_1 = $33($1_1, $2_1, 68013, 17, HEAP32[$8_1 + 32 >> 2], HEAP32[$8_1 + 36 >> 2]);
    break label$1;
   }
   $9_1 = $33($1_1, $2_1, 67901, 16, 67512, 49);
  }
  HEAP32[$0_1 + 32 >> 2] = $9_1;
  HEAP8[$0_1 | 0] = $3_1;
  HEAP32[$0_1 + 4 >> 2] = $4_1;
  HEAP32[$0_1 + 8 >> 2] = $5_1;
  HEAPF64[$0_1 + 16 >> 3] = $6_1;
  HEAP8[$0_1 + 24 | 0] = $7_1 & 1;
  global$0 = $8_1 + 80 | 0;
 }
 
 function $30($0_1, $1_1, $2_1) {
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
     $9($3_1 + 16 | 0, 68165, 1, $1_1, $2_1);
     $9($3_1 + 8 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2], 68161, 4);
     $4_1 = HEAP32[$3_1 + 12 >> 2];
     $1_1 = HEAP32[$3_1 + 8 >> 2];
     break label$2;
    }
    $9($3_1 + 32 | 0, 68165, 1, $1_1, $2_1);
    $9($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], 68165, 1);
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
 
 function $31($0_1, $1_1) {
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
   $10($2_1, ($2_1 + 8 | 0) + $3_1 | 0, 17 - $3_1 | 0);
   $3_1 = HEAP32[$2_1 + 4 >> 2];
   HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
   HEAP32[$0_1 + 4 >> 2] = $3_1;
   global$0 = $2_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $32($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  if ($0_1) {
   HEAP32[$3_1 + 28 >> 2] = $2_1;
   HEAP32[$3_1 + 24 >> 2] = $1_1;
   $8($3_1 + 8 | 0, HEAP32[$0_1 + 12 >> 2], $3_1 + 24 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2], 1, 8);
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
 
 function $33($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0, $7_1 = 0;
  $6_1 = global$0 - 32 | 0;
  global$0 = $6_1;
  $7_1 = $2(24);
  $30($6_1 + 24 | 0, $0_1, $1_1);
  $9($6_1 + 16 | 0, HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2], 68160, 1);
  $9($6_1 + 8 | 0, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2], $4_1, $5_1);
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
 
 function $34($0_1, $1_1, $2_1) {
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
 
 function $35($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $3_1 = 4;
  $2_1 = 68239;
  label$1 : {
   label$2 : {
    switch ($1_1 & 255) {
    case 1:
     $2_1 = 69197;
     break label$1;
    case 2:
     $3_1 = 8;
     $2_1 = 68243;
     break label$1;
    case 3:
     $3_1 = 9;
     $2_1 = 68251;
     break label$1;
    case 4:
     $3_1 = 9;
     $2_1 = 68260;
     break label$1;
    case 5:
     $3_1 = 6;
     $2_1 = 68269;
     break label$1;
    case 6:
     $3_1 = 8;
     $2_1 = 68275;
     break label$1;
    case 8:
     $3_1 = 10;
     $2_1 = 68283;
     break label$1;
    case 9:
     $3_1 = 8;
     $2_1 = 68293;
     break label$1;
    case 10:
     $3_1 = 8;
     $2_1 = 68301;
     break label$1;
    case 0:
     break label$1;
    default:
     break label$2;
    };
   }
   $3_1 = 9;
   $2_1 = 68309;
  }
  HEAP32[$0_1 >> 2] = $2_1;
  HEAP32[$0_1 + 4 >> 2] = $3_1;
 }
 
 function $36($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $37($3_1 + 8 | 0, $1_1, $2_1, 68186, 50);
  $1_1 = HEAP32[$3_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $37($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  HEAP32[$5_1 + 24 >> 2] = 0;
  label$1 : {
   label$2 : while (1) {
    $7_1 = 0;
    while (1) {
     label$4 : {
      $11($5_1 + 8 | 0, $1_1, $2_1, $5_1 + 24 | 0);
      if (!HEAPU8[$5_1 + 8 | 0]) {
       break label$4
      }
      $6_1 = HEAP32[$5_1 + 12 >> 2];
      $8_1 = HEAP32[$5_1 + 16 >> 2];
      if ($25($3_1, $4_1, $8_1) & 1) {
       if ($7_1) {
        continue
       }
       if ($2_1 >>> 0 < $6_1 >>> 0) {
        break label$1
       }
       $9_1 = $41($8_1, $1_1 + $6_1 | 0, $2_1 - $6_1 | 0) + $6_1 | 0;
       continue label$2;
      }
      if ($2_1 >>> 0 < $6_1 >>> 0) {
       break label$1
      }
      $7_1 = $41($8_1, $1_1 + $6_1 | 0, $2_1 - $6_1 | 0) + $6_1 | 0;
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
 
 function $38($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  $4_1 = global$0 - 32 | 0;
  global$0 = $4_1;
  HEAP32[$4_1 + 24 >> 2] = 0;
  while (1) {
   label$2 : {
    $11($4_1 + 8 | 0, $0_1, $1_1, $4_1 + 24 | 0);
    $5_1 = HEAPU8[$4_1 + 8 | 0];
    if (!$5_1) {
     break label$2
    }
    if (!($25($2_1, $3_1, HEAP32[$4_1 + 16 >> 2]) & 1)) {
     continue
    }
   }
   break;
  };
  global$0 = $4_1 + 32 | 0;
  return $5_1;
 }
 
 function $39($0_1) {
  if (($0_1 | 0) > 150) {
   $0_1 = $26(66760, 19, 0, 0, 66779, 72)
  } else {
   $0_1 = 0
  }
  return $0_1;
 }
 
 function $40($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $2_1 = global$0 - 96 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (!$1_1) {
     $3_1 = $33($0_1, 0, 67500, 12, 67262, 33);
     break label$2;
    }
    if ($34($0_1, $1_1, 255) & 1) {
     $3_1 = $33($0_1, $1_1, 67500, 12, 67295, 50);
     break label$2;
    }
    HEAP32[$2_1 + 80 >> 2] = 0;
    label$5 : while (1) {
     $11($2_1 - -64 | 0, $0_1, $1_1, $2_1 + 80 | 0);
     if (!HEAPU8[$2_1 + 64 | 0]) {
      break label$2
     }
     $5_1 = HEAP32[$2_1 + 68 >> 2];
     $4_1 = HEAP32[$2_1 + 72 >> 2];
     if ($25(67345, 11, $4_1) & 1) {
      $9($2_1 + 24 | 0, 68166, 4, ($4_1 >>> 4 & 15) + 68170 | 0, 1);
      $9($2_1 + 16 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], ($4_1 & 15) + 68170 | 0, 1);
      $9($2_1 + 8 | 0, 67356, 28, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
      $9($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 67384, 39);
      $3_1 = $33($0_1, $1_1, 67500, 12, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
      break label$2;
     }
     HEAP32[$2_1 + 88 >> 2] = 0;
     while (1) {
      $11($2_1 + 48 | 0, 67423, 17, $2_1 + 88 | 0);
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
    $9($2_1 + 40 | 0, 67440, 20, $0_1 + $5_1 | 0, 1);
    $9($2_1 + 32 | 0, HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2], 67460, 40);
    $3_1 = $33($0_1, $1_1, 67500, 12, HEAP32[$2_1 + 32 >> 2], HEAP32[$2_1 + 36 >> 2]);
   }
   global$0 = $2_1 + 96 | 0;
   return $3_1;
  }
  abort();
 }
 
 function $41($0_1, $1_1, $2_1) {
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
     if ($7($1_1, 3, 68236, 3) & 1) {
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
 
 function $42($0_1, $1_1, $2_1, $3_1, $4_1) {
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
         $31($5_1 + 184 | 0, $4_1);
         if (!$0_1) {
          break label$3
         }
         $2_1 = HEAP32[$5_1 + 184 >> 2];
         $3_1 = HEAP32[$5_1 + 188 >> 2];
         $30($5_1 + 176 | 0, $2_1, $3_1);
         $9($5_1 + 168 | 0, 66458, 42, HEAP32[$5_1 + 176 >> 2], HEAP32[$5_1 + 180 >> 2]);
         $9($5_1 + 160 | 0, HEAP32[$5_1 + 168 >> 2], HEAP32[$5_1 + 172 >> 2], 66500, 1);
         $32($0_1 + 76 | 0, HEAP32[$5_1 + 160 >> 2], HEAP32[$5_1 + 164 >> 2]);
         break label$4;
        }
        $0_1 = $43(66501, 35);
        break label$1;
       case 0:
        break label$4;
       default:
        break label$5;
       };
      }
      $35($5_1 + 8 | 0, $1_1);
      $9($5_1, 67855, 3, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
      $0_1 = $43(HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
      break label$1;
     }
     if (!$3_1) {
      break label$2
     }
     $36($5_1 + 152 | 0, $2_1, $3_1);
     if (!HEAP32[$5_1 + 156 >> 2]) {
      $0_1 = $43(66249, 14);
      break label$1;
     }
     $36($5_1 + 144 | 0, $2_1, $3_1);
     $1_1 = HEAP32[$5_1 + 144 >> 2];
     $6_1 = HEAP32[$5_1 + 148 >> 2];
     if (!($7($1_1, $6_1, $2_1, $3_1) & 1)) {
      if (!$0_1) {
       break label$3
      }
      $30($5_1 + 136 | 0, $1_1, $6_1);
      $9($5_1 + 128 | 0, 66263, 59, HEAP32[$5_1 + 136 >> 2], HEAP32[$5_1 + 140 >> 2]);
      $9($5_1 + 120 | 0, HEAP32[$5_1 + 128 >> 2], HEAP32[$5_1 + 132 >> 2], 66500, 1);
      $32($0_1 + 76 | 0, HEAP32[$5_1 + 120 >> 2], HEAP32[$5_1 + 124 >> 2]);
      $3_1 = $6_1;
      $2_1 = $1_1;
     }
     if ($38($2_1, $3_1, 67345, 11) & 1) {
      $0_1 = $43(66322, 25);
      break label$1;
     }
     if ($34($2_1, $3_1, 254) & 1) {
      $0_1 = $43(66347, 26);
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
         if (!($44(67123, 12, $7_1, 2, 32) & 1)) {
          continue
         }
         break label$13;
        }
        break;
       };
       $37($5_1 + 112 | 0, $2_1, $3_1, 67135, 36);
       $1_1 = HEAP32[$5_1 + 112 >> 2];
       $6_1 = HEAP32[$5_1 + 116 >> 2];
       $9($5_1 + 104 | 0, 67171, 1, $1_1, $6_1);
       $9($5_1 + 96 | 0, HEAP32[$5_1 + 104 >> 2], HEAP32[$5_1 + 108 >> 2], 67171, 1);
       if ($44(67172, 73, HEAP32[$5_1 + 96 >> 2], HEAP32[$5_1 + 100 >> 2], 32) & 1) {
        break label$13
       }
       $37($5_1 + 88 | 0, $1_1, $6_1, 67245, 4);
       if (!HEAP32[$5_1 + 92 >> 2]) {
        break label$13
       }
       if ($38($2_1, $3_1, 67249, 2) & 1) {
        break label$12
       }
       if (!$3_1) {
        break label$3
       }
       if (!($44(67251, 4, $2_1, 1, 32) & 1)) {
        break label$12
       }
       if (!($44(67255, 4, ($2_1 + $3_1 | 0) - 1 | 0, 1, 32) & 1)) {
        break label$12
       }
      }
      $30($5_1 + 32 | 0, $2_1, $3_1);
      $9($5_1 + 24 | 0, 67855, 3, HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]);
      $9($5_1 + 16 | 0, HEAP32[$5_1 + 24 >> 2], HEAP32[$5_1 + 28 >> 2], 66373, 58);
      $0_1 = $43(HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2]);
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
      if ($7($6_1, $1_1, $2_1, $3_1) & 1) {
       break label$16
      }
      $30($5_1 + 80 | 0, $6_1, $1_1);
      $9($5_1 + 72 | 0, 67855, 3, HEAP32[$5_1 + 80 >> 2], HEAP32[$5_1 + 84 >> 2]);
      $9($5_1 - -64 | 0, HEAP32[$5_1 + 72 >> 2], HEAP32[$5_1 + 76 >> 2], 66431, 6);
      $0_1 = HEAP32[$5_1 + 68 >> 2];
      $1_1 = HEAP32[$5_1 + 64 >> 2];
      $30($5_1 + 56 | 0, $2_1, $3_1);
      $9($5_1 + 48 | 0, $1_1, $0_1, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
      $9($5_1 + 40 | 0, HEAP32[$5_1 + 48 >> 2], HEAP32[$5_1 + 52 >> 2], 66437, 21);
      $0_1 = $43(HEAP32[$5_1 + 40 >> 2], HEAP32[$5_1 + 44 >> 2]);
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
 
 function $43($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $9($2_1 + 8 | 0, 66536, 12, $0_1, $1_1);
  $9($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 66548, 68);
  $0_1 = $26(66616, 15, 66631, 7, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
  global$0 = $2_1 + 16 | 0;
  return $0_1;
 }
 
 function $44($0_1, $1_1, $2_1, $3_1, $4_1) {
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
 
 function $45($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
  var $6_1 = 0;
  $6_1 = global$0 - 32 | 0;
  global$0 = $6_1;
  $36($6_1 + 24 | 0, $4_1, $5_1);
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
     $35($6_1 + 16 | 0, $3_1);
     $9($6_1 + 8 | 0, 67855, 3, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2]);
     $9($6_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2], 67048, 56);
     $5_1 = $26(67104, 19, $1_1, $2_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
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
 
 function $46($0_1, $1_1) {
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
 
 function $47($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0;
  $3_1 = global$0 - 32 | 0;
  global$0 = $3_1;
  label$1 : {
   if (($16(fimport$11($1_1 | 0, 65612, 6) | 0) | 0) <= ($2_1 | 0)) {
    $2_1 = 0;
    $4_1 = 7;
    $1_1 = 0;
    break label$1;
   }
   $48($3_1, fimport$7($1_1 | 0, $2_1 | 0) | 0, 1);
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
 
 function $48($0_1, $1_1, $2_1) {
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
 
 function $49($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0;
  $3_1 = global$0 - 96 | 0;
  global$0 = $3_1;
  $47($3_1 - -64 | 0, $1_1, $2_1);
  label$1 : {
   $4_1 = HEAPU8[$3_1 + 64 | 0];
   if (($4_1 | 0) == 7) {
    $4_1 = 0;
    $2_1 = 0;
    $1_1 = 0;
    break label$1;
   }
   $5_1 = fimport$7(fimport$7($1_1 | 0, $2_1 | 0) | 0, 1) | 0;
   if (!($5_1 ? ($4_1 | 0) == 4 : 0)) {
    $35($3_1 + 16 | 0, $4_1);
    $9($3_1 + 8 | 0, 66851, 19, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
    $9($3_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], 66870, 54);
    $1_1 = $26(66924, 18, 66942, 10, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
    $4_1 = 0;
    $2_1 = 0;
    break label$1;
   }
   $4_1 = ($16(fimport$11($5_1 | 0, 65612, 6) | 0) | 0) / 3 | 0;
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
      $48($3_1 + 24 | 0, $5_1, $1_1);
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
 
 function $50($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
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
     $16_1 = fimport$11($0_1 | 0, 68953, 4) | 0;
     (wasm2js_i32$0 = $8_1, wasm2js_i32$1 = $51($13_1, $12_1, $11_1, $10_1, fimport$3($15_1 | 0, $14_1 | 0) | 0)), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
     fimport$2($16_1 | 0, 68318, 4, $8_1 + 28 | 0, 1) | 0;
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
      $9($8_1 + 8 | 0, $1_1, $2_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
      $52(69085, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2]);
      $5_1 = $5_1 + 8 | 0;
      $3_1 = $3_1 - 1 | 0;
      $6_1 = $6_1 - 1 | 0;
      continue;
     };
    }
    (wasm2js_i32$0 = $8_1, wasm2js_i32$1 = $51(HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2], HEAP32[$7_1 + 12 >> 2], 0)), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
    HEAP32[$8_1 + 16 >> 2] = 1;
    HEAP32[$8_1 + 20 >> 2] = 0;
    $53($0_1, 69431, 8, $8_1 + 16 | 0, 3);
   }
   global$0 = $8_1 + 32 | 0;
   return ($7_1 | 0) != 0;
  }
  abort();
 }
 
 function $51($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $0_1 = fimport$3($0_1 | 0, $1_1 | 0) | 0;
  $1_1 = fimport$3($2_1 | 0, $3_1 | 0) | 0;
  HEAP32[$5_1 + 12 >> 2] = $4_1;
  HEAP32[$5_1 + 8 >> 2] = $1_1;
  HEAP32[$5_1 + 4 >> 2] = $0_1;
  $0_1 = fimport$2(6, 68322, 6, $5_1 + 4 | 0, 3) | 0;
  global$0 = $5_1 + 16 | 0;
  return $0_1;
 }
 
 function $52($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $0_1 = fimport$3($0_1 | 0, 4) | 0;
  (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$3_1 + 8 >> 2] = $0_1;
  fimport$2(6, 69672, 4, $3_1 + 8 | 0, 2) | 0;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $53($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  $6_1 = $2(8);
  HEAP32[$6_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $6_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
  $8($5_1, $6_1, $3_1, 2, 2, $4_1, 4);
  fimport$2(6, 68328, 6, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0;
  global$0 = $5_1 + 16 | 0;
 }
 
 function $54($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = $2(8);
  HEAP32[$3_1 + 4 >> 2] = $1_1;
  HEAP32[$3_1 >> 2] = $0_1;
  (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $12($3_1, 7, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  fimport$2(6, 68340, 4, $2_1 + 12 | 0, 1) | 0;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $55($0_1) {
  var $1_1 = 0, $2_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $19($1_1 + 8 | 0, fimport$2(6, 69668, 4, 0, 0) | 0);
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $56($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  label$1 : {
   if (!$1_1) {
    break label$1
   }
   $22($2_1 + 16 | 0, 69658, 10, HEAP32[$1_1 + 56 >> 2], HEAP32[$1_1 + 60 >> 2]);
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
 
 function $57($0_1, $1_1) {
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
   $66(HEAP32[$1_1 >> 2]);
   return;
  }
  abort();
 }
 
 function $58($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
  var $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0.0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $9_1 = global$0 - 512 | 0;
  global$0 = $9_1;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       label$6 : {
        if ($8_1) {
         $4_1 = 0;
         $3_1 = 0;
         $7_1 = 0;
         $6_1 = 0;
         $2_1 = 0;
         break label$6;
        }
        label$8 : {
         if ($7_1) {
          break label$8
         }
         $8_1 = $2_1 & 255;
         if (($8_1 | 0) != 1 | $4_1 ? ($8_1 | 0) != 7 : 0) {
          break label$8
         }
         if (!$0_1) {
          break label$5
         }
         HEAP32[$9_1 + 380 >> 2] = HEAP32[$0_1 + 152 >> 2];
         $53($1_1, 68882, 9, $9_1 + 380 | 0, 1);
         break label$1;
        }
        $8_1 = $9_1 + 384 | 0;
        wasm2js_memory_fill($8_1, 0, 100);
        HEAP8[$9_1 + 441 | 0] = 1;
        $8_1 = $42($8_1, $2_1, $3_1, $4_1, $5_1);
        if (!$8_1) {
         $8_1 = $39($7_1)
        }
        $2_1 = $9_1 + 460 | 0;
        $16_1 = $9_1 + 452 | 0;
        $17_1 = $9_1 + 444 | 0;
        $18_1 = $9_1 + 416 | 0;
        $15_1 = $9_1 + 404 | 0;
        while (1) {
         label$11 : {
          label$12 : {
           label$13 : {
            label$14 : {
             label$15 : {
              label$16 : {
               if (!(($7_1 | 0) <= ($13_1 | 0) | $8_1)) {
                $4_1 = Math_imul($13_1, 40) + $6_1 | 0;
                $14_1 = HEAPU8[$4_1 + 32 | 0];
                $5_1 = HEAPF64[$4_1 + 24 >> 3];
                $10_1 = HEAP32[$4_1 + 16 >> 2];
                $12_1 = HEAP32[$4_1 + 12 >> 2];
                $11_1 = HEAPU8[$4_1 + 8 | 0];
                $3_1 = HEAP32[$4_1 >> 2];
                $4_1 = HEAP32[$4_1 + 4 >> 2];
                if ($7($3_1, $4_1, 66631, 7) & 1) {
                 $8_1 = $42($9_1 + 384 | 0, $11_1, $12_1, $10_1, $5_1);
                 break label$11;
                }
                if ($7($3_1, $4_1, 69705, 5) & 1) {
                 HEAP8[$9_1 + 400 | 0] = ($11_1 | 0) != 7;
                 $8_1 = 0;
                 label$20 : {
                  switch ($11_1 | 0) {
                  default:
                   if (($11_1 | 0) == 7) {
                    break label$11
                   }
                   $35($9_1 + 16 | 0, $11_1);
                   $9($9_1 + 8 | 0, 66048, 13, HEAP32[$9_1 + 16 >> 2], HEAP32[$9_1 + 20 >> 2]);
                   $9($9_1, HEAP32[$9_1 + 8 >> 2], HEAP32[$9_1 + 12 >> 2], 66061, 40);
                   $8_1 = $26(66952, 13, 69705, 5, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2]);
                   break label$11;
                  case 0:
                   break label$11;
                  case 1:
                   break label$20;
                  };
                 }
                 HEAP32[$9_1 + 396 >> 2] = $10_1;
                 HEAP32[$9_1 + 392 >> 2] = $12_1;
                 if (!$10_1) {
                  break label$11
                 }
                 HEAP32[$9_1 + 488 >> 2] = 0;
                 $3_1 = 0;
                 while (1) {
                  label$23 : {
                   $11($9_1 + 24 | 0, $12_1, $10_1, $9_1 + 488 | 0);
                   if (!HEAPU8[$9_1 + 24 | 0]) {
                    break label$23
                   }
                   if (HEAP32[$9_1 + 32 >> 2] != 64) {
                    continue
                   }
                   $3_1 = HEAP32[$9_1 + 28 >> 2];
                   $8_1 = $8_1 + 1 | 0;
                   continue;
                  }
                  break;
                 };
                 if (!$3_1 | ($8_1 | 0) != 1 | ($10_1 - 1 | 0) == ($3_1 | 0)) {
                  break label$12
                 }
                 if ($38($12_1, $10_1, 68186, 50) & 1) {
                  break label$12
                 }
                 if ($38($12_1, $10_1, 67345, 11) & 1) {
                  break label$12
                 }
                 $8_1 = 0;
                 if ($34($12_1, $10_1, 254) & 1) {
                  break label$12
                 }
                 break label$11;
                }
                if ($7($3_1, $4_1, 69712, 4) & 1) {
                 label$25 : {
                  switch ($11_1 | 0) {
                  case 1:
                   HEAP8[$9_1 + 440 | 0] = 1;
                   $3_1 = 0;
                   while (1) {
                    $11_1 = $3_1 + $12_1 | 0;
                    $8_1 = 0;
                    while (1) {
                     $4_1 = $3_1 + $8_1 | 0;
                     if (($4_1 | 0) > ($10_1 | 0)) {
                      break label$13
                     }
                     label$31 : {
                      if (($4_1 | 0) >= ($10_1 | 0)) {
                       break label$31
                      }
                      if ($4_1 >>> 0 >= $10_1 >>> 0) {
                       break label$5
                      }
                      if (HEAPU8[$8_1 + $11_1 | 0] == 44) {
                       break label$31
                      }
                      $8_1 = $8_1 + 1 | 0;
                      continue;
                     }
                     break;
                    };
                    if ($3_1 >>> 0 > $4_1 >>> 0 | $4_1 >>> 0 > $10_1 >>> 0) {
                     break label$5
                    }
                    $36($9_1 + 144 | 0, $11_1, $8_1);
                    $3_1 = $4_1 + 1 | 0;
                    $4_1 = HEAP32[$9_1 + 148 >> 2];
                    if (!$4_1) {
                     continue
                    }
                    $8_1 = HEAP32[$9_1 + 144 >> 2];
                    if ($34($8_1, $4_1, 255) & 1) {
                     $30($9_1 + 120 | 0, $8_1, $4_1);
                     $9($9_1 + 112 | 0, 66101, 6, HEAP32[$9_1 + 120 >> 2], HEAP32[$9_1 + 124 >> 2]);
                     $9($9_1 + 104 | 0, HEAP32[$9_1 + 112 >> 2], HEAP32[$9_1 + 116 >> 2], 66107, 41);
                     $27($2_1, $33(69712, 4, 67561, 14, HEAP32[$9_1 + 104 >> 2], HEAP32[$9_1 + 108 >> 2]));
                    } else {
                     HEAP32[$9_1 + 500 >> 2] = $4_1;
                     HEAP32[$9_1 + 496 >> 2] = $8_1;
                     $8($9_1 + 128 | 0, HEAP32[$9_1 + 428 >> 2], $9_1 + 496 | 0, HEAP32[$9_1 + 432 >> 2], HEAP32[$9_1 + 436 >> 2], 1, 8);
                     HEAP32[$9_1 + 436 >> 2] = HEAP32[$9_1 + 136 >> 2];
                     $4_1 = HEAP32[$9_1 + 132 >> 2];
                     HEAP32[$9_1 + 428 >> 2] = HEAP32[$9_1 + 128 >> 2];
                     HEAP32[$9_1 + 432 >> 2] = $4_1;
                    }
                    continue;
                   };
                  case 6:
                   $27($2_1, $33(69712, 4, 67773, 14, 66148, 52));
                   break label$13;
                  default:
                   $29($9_1 - -64 | 0, 69712, 4, $11_1, $12_1, $10_1, $5_1, $14_1);
                   $3_1 = HEAP32[$9_1 + 96 >> 2];
                   if (!$3_1) {
                    $35($9_1 + 56 | 0, $11_1);
                    $9($9_1 + 48 | 0, 67855, 3, HEAP32[$9_1 + 56 >> 2], HEAP32[$9_1 + 60 >> 2]);
                    $9($9_1 + 40 | 0, HEAP32[$9_1 + 48 >> 2], HEAP32[$9_1 + 52 >> 2], 66200, 36);
                    $3_1 = $33(69712, 4, 66236, 13, HEAP32[$9_1 + 40 >> 2], HEAP32[$9_1 + 44 >> 2]);
                   }
                   $27($2_1, $3_1);
                   break label$13;
                  case 7:
                   break label$13;
                  case 0:
                   break label$25;
                  };
                 }
                 HEAP8[$9_1 + 440 | 0] = 1;
                 break label$13;
                }
                if ($7($3_1, $4_1, 69716, 14) & 1) {
                 $8_1 = 0;
                 label$37 : {
                  switch ($11_1 - 3 | 0) {
                  default:
                   if (!$11_1) {
                    break label$11
                   }
                   break;
                  case 4:
                   break label$11;
                  case 0:
                   break label$16;
                  case 1:
                  case 2:
                  case 3:
                   break label$37;
                  };
                 }
                 $35($9_1 + 168 | 0, $11_1);
                 $9($9_1 + 160 | 0, 67855, 3, HEAP32[$9_1 + 168 >> 2], HEAP32[$9_1 + 172 >> 2]);
                 $9($9_1 + 152 | 0, HEAP32[$9_1 + 160 >> 2], HEAP32[$9_1 + 164 >> 2], 65752, 21);
                 $27($2_1, $33($3_1, $4_1, 66236, 13, HEAP32[$9_1 + 152 >> 2], HEAP32[$9_1 + 156 >> 2]));
                 break label$11;
                }
                if ($7($3_1, $4_1, 69730, 9) & 1) {
                 $8_1 = $45($17_1, $3_1, $4_1, $11_1, $12_1, $10_1);
                 break label$11;
                }
                if ($7($3_1, $4_1, 69739, 8) & 1) {
                 $8_1 = $45($16_1, $3_1, $4_1, $11_1, $12_1, $10_1);
                 break label$11;
                }
                if ($7($3_1, $4_1, 68976, 4) & 1) {
                 break label$14
                }
                if ($7($3_1, $4_1, 65785, 5) & 1) {
                 break label$14
                }
                if ($7($3_1, $4_1, 65790, 10) & 1) {
                 break label$15
                }
                if ($7($3_1, $4_1, 65800, 12) & 1) {
                 break label$15
                }
                $8_1 = $40($3_1, $4_1);
                label$41 : {
                 if ($8_1) {
                  break label$41
                 }
                 $9($9_1 + 248 | 0, 67171, 1, $3_1, $4_1);
                 $9($9_1 + 240 | 0, HEAP32[$9_1 + 248 >> 2], HEAP32[$9_1 + 252 >> 2], 67171, 1);
                 $8_1 = 0;
                 if (!($44(65812, 172, HEAP32[$9_1 + 240 >> 2], HEAP32[$9_1 + 244 >> 2], 0) & 1)) {
                  break label$41
                 }
                 $8_1 = $33($3_1, $4_1, 65984, 13, 65997, 51);
                }
                $28($2_1, $18_1, $3_1, $4_1, $3_1, $4_1, $11_1, $12_1, $10_1, $5_1, $14_1, $8_1);
                break label$13;
               }
               $4_1 = HEAP32[$9_1 + 476 >> 2];
               $3_1 = HEAP32[$9_1 + 472 >> 2];
               $13_1 = HEAP32[$9_1 + 464 >> 2];
               $7_1 = HEAP32[$9_1 + 460 >> 2];
               $6_1 = HEAP32[$9_1 + 456 >> 2];
               $14_1 = HEAP32[$9_1 + 452 >> 2];
               $12_1 = HEAP32[$9_1 + 448 >> 2];
               $15_1 = HEAP32[$9_1 + 444 >> 2];
               $16_1 = HEAPU8[$9_1 + 441 | 0];
               $17_1 = HEAPU8[$9_1 + 440 | 0];
               $10_1 = HEAP32[$9_1 + 432 >> 2];
               $2_1 = HEAP32[$9_1 + 428 >> 2];
               $18_1 = HEAP32[$9_1 + 424 >> 2];
               $19_1 = HEAP32[$9_1 + 420 >> 2];
               $20_1 = HEAP32[$9_1 + 416 >> 2];
               $21_1 = HEAP32[$9_1 + 408 >> 2];
               $22_1 = HEAP32[$9_1 + 404 >> 2];
               $11_1 = HEAP32[$9_1 + 396 >> 2];
               $23_1 = HEAP32[$9_1 + 392 >> 2];
               $24_1 = HEAP32[$9_1 + 388 >> 2];
               $25_1 = HEAP32[$9_1 + 384 >> 2];
               if ($8_1) {
                break label$6
               }
               $8_1 = 0;
               if ($11_1) {
                break label$6
               }
               $11_1 = 0;
               $8_1 = $26(66638, 14, 69705, 5, 66652, 108);
               break label$6;
              }
              HEAP8[$9_1 + 441 | 0] = $14_1 & 1;
              break label$11;
             }
             $8_1 = 0;
             $28($2_1, $15_1, 65800, 12, $3_1, $4_1, $11_1, $12_1, $10_1, $5_1, $14_1, 0);
             break label$11;
            }
            $29($9_1 + 200 | 0, $3_1, $4_1, $11_1, $12_1, $10_1, $5_1, $14_1);
            $8_1 = HEAP32[$9_1 + 232 >> 2];
            label$42 : {
             if ($8_1) {
              break label$42
             }
             $8_1 = 0;
             if ($11_1 >>> 0 < 2) {
              break label$42
             }
             $35($9_1 + 192 | 0, $11_1);
             $9($9_1 + 184 | 0, 67855, 3, HEAP32[$9_1 + 192 >> 2], HEAP32[$9_1 + 196 >> 2]);
             $9($9_1 + 176 | 0, HEAP32[$9_1 + 184 >> 2], HEAP32[$9_1 + 188 >> 2], 65773, 12);
             $8_1 = $33($3_1, $4_1, 66236, 13, HEAP32[$9_1 + 176 >> 2], HEAP32[$9_1 + 180 >> 2]);
            }
            $28($2_1, $15_1, $3_1, $4_1, $3_1, $4_1, $11_1, $12_1, $10_1, $5_1, $14_1, $8_1);
           }
           $8_1 = 0;
           break label$11;
          }
          $8_1 = $26(66952, 13, 69705, 5, 66965, 83);
         }
         $13_1 = $13_1 + 1 | 0;
         continue;
        };
       }
       if ($50($1_1, 68855, 15, $7_1, $13_1, $3_1, $4_1, $8_1) & 1) {
        break label$1
       }
       $8($9_1 + 368 | 0, $20_1, $22_1, $19_1, $18_1, $21_1, 40);
       HEAP32[$9_1 + 504 >> 2] = HEAP32[$9_1 + 376 >> 2];
       $3_1 = HEAP32[$9_1 + 372 >> 2];
       HEAP32[$9_1 + 496 >> 2] = HEAP32[$9_1 + 368 >> 2];
       HEAP32[$9_1 + 500 >> 2] = $3_1;
       $123(69705, 5, $23_1, $11_1, $9_1 + 496 | 0);
       label$43 : {
        if (!($17_1 & 1)) {
         break label$43
        }
        $8_1 = 0;
        $3_1 = ($10_1 | 0) > 0 ? $10_1 : 0;
        $13_1 = 0;
        $4_1 = 0;
        while (1) {
         if (($3_1 | 0) != ($8_1 | 0)) {
          if (($8_1 | 0) == ($10_1 | 0)) {
           break label$5
          }
          $7_1 = HEAP32[$2_1 + 4 >> 2];
          $11_1 = HEAP32[$2_1 >> 2];
          if ($8_1 - 1 >>> 0 <= 2147483646) {
           $9($9_1 + 360 | 0, $13_1, $4_1, 69710, 2);
           $13_1 = HEAP32[$9_1 + 360 >> 2];
           $4_1 = HEAP32[$9_1 + 364 >> 2];
          }
          $9($9_1 + 352 | 0, $13_1, $4_1, $11_1, $7_1);
          $2_1 = $2_1 + 8 | 0;
          $8_1 = $8_1 + 1 | 0;
          $4_1 = HEAP32[$9_1 + 356 >> 2];
          $13_1 = HEAP32[$9_1 + 352 >> 2];
          continue;
         }
         break;
        };
        $123(69712, 4, $13_1, $4_1, $9_1 + 496 | 0);
        if ($16_1 & 1) {
         break label$43
        }
        HEAP32[$9_1 + 400 >> 2] = 0;
        HEAP32[$9_1 + 404 >> 2] = 0;
        HEAP32[$9_1 + 408 >> 2] = 0;
        HEAP32[$9_1 + 412 >> 2] = 0;
        HEAP32[$9_1 + 416 >> 2] = 0;
        HEAP32[$9_1 + 420 >> 2] = 0;
        HEAP32[$9_1 + 392 >> 2] = 0;
        HEAP32[$9_1 + 396 >> 2] = 0;
        HEAP32[$9_1 + 388 >> 2] = 14;
        HEAP32[$9_1 + 384 >> 2] = 69716;
        HEAP8[$9_1 + 392 | 0] = 3;
        $8($9_1 + 336 | 0, HEAP32[$9_1 + 496 >> 2], $9_1 + 384 | 0, HEAP32[$9_1 + 500 >> 2], HEAP32[$9_1 + 504 >> 2], 1, 40);
        HEAP32[$9_1 + 504 >> 2] = HEAP32[$9_1 + 344 >> 2];
        $2_1 = HEAP32[$9_1 + 340 >> 2];
        HEAP32[$9_1 + 496 >> 2] = HEAP32[$9_1 + 336 >> 2];
        HEAP32[$9_1 + 500 >> 2] = $2_1;
       }
       if ($12_1) {
        $123(69730, 9, $15_1, $12_1, $9_1 + 496 | 0)
       }
       if ($6_1) {
        $123(69739, 8, $14_1, $6_1, $9_1 + 496 | 0)
       }
       $59($9_1 + 328 | 0, $25_1, $24_1);
       $9($9_1 + 320 | 0, 69747, 29, HEAP32[$9_1 + 328 >> 2], HEAP32[$9_1 + 332 >> 2]);
       $9($9_1 + 312 | 0, HEAP32[$9_1 + 320 >> 2], HEAP32[$9_1 + 324 >> 2], 69799, 14);
       $2_1 = HEAP32[$9_1 + 316 >> 2];
       $3_1 = HEAP32[$9_1 + 312 >> 2];
       $65($9_1 + 304 | 0, HEAP32[$9_1 + 496 >> 2], HEAP32[$9_1 + 500 >> 2]);
       $9($9_1 + 296 | 0, $3_1, $2_1, HEAP32[$9_1 + 304 >> 2], HEAP32[$9_1 + 308 >> 2]);
       $9($9_1 + 288 | 0, HEAP32[$9_1 + 296 >> 2], HEAP32[$9_1 + 300 >> 2], 69855, 1);
       $6_1 = HEAP32[$9_1 + 292 >> 2];
       $7_1 = HEAP32[$9_1 + 288 >> 2];
       $56($9_1 + 280 | 0, $0_1);
       $3_1 = HEAP32[$9_1 + 284 >> 2];
       $8_1 = (HEAP32[$9_1 + 280 >> 2] + ($3_1 << 3) | 0) - 8 | 0;
       $2_1 = $3_1;
       while (1) {
        label$50 : {
         $2_1 = $2_1 - 1 | 0;
         if (($2_1 | 0) >= 0) {
          if ($2_1 >>> 0 >= $3_1 >>> 0) {
           break label$5
          }
          $18($9_1 + 256 | 0, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]);
          $4_1 = HEAP32[$9_1 + 256 >> 2];
          $10_1 = HEAP32[$9_1 + 260 >> 2];
          if (!($7($4_1, $10_1, $7_1, $6_1) & 1)) {
           break label$50
          }
          fimport$14($1_1 | 0, 68870, 6, 2);
          if (!$0_1) {
           break label$5
          }
          HEAP8[$0_1 + 72 | 0] = 1;
          $108($1_1, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2], $7_1, $6_1, 69169, 6);
          break label$1;
         }
         if (!$0_1) {
          break label$5
         }
         $18($9_1 + 272 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
         $3_1 = HEAP32[$9_1 + 276 >> 2];
         if (($3_1 | 0) < 29) {
          break label$4
         }
         $2_1 = HEAP32[$9_1 + 272 >> 2];
         $106($9_1 + 264 | 0, HEAP32[$0_1 + 144 >> 2], HEAP32[$0_1 + 148 >> 2], $7_1, $6_1);
         $8_1 = 1;
         if (!($7($2_1, 16, HEAP32[$9_1 + 264 >> 2], HEAP32[$9_1 + 268 >> 2]) & 1)) {
          break label$4
         }
         $10_1 = $3_1 - 29 | 0;
         $4_1 = $2_1 + 29 | 0;
         $13_1 = 13;
         $2_1 = $2_1 + 16 | 0;
         break label$3;
        }
        $8_1 = $8_1 - 8 | 0;
        if (($10_1 | 0) >= 18) {
         $4_1 = $7($4_1, 18, 69856, 18)
        } else {
         $4_1 = 0
        }
        if (!($4_1 & 1)) {
         continue
        }
        break;
       };
       break label$2;
      }
      abort();
     }
     $13_1 = 0;
     $4_1 = 0;
     $10_1 = 0;
     $8_1 = 0;
     $2_1 = 0;
    }
    $5_1 = +fimport$4();
    $26_1 = +fimport$5(fimport$3($2_1 | 0, $13_1 | 0) | 0);
    if (!($8_1 & 1)) {
     break label$2
    }
    $5_1 = $5_1 - $26_1;
    if ($5_1 < 0.0 | $5_1 >= 18.0e5) {
     break label$2
    }
    $2_1 = fimport$11($1_1 | 0, 68953, 4) | 0;
    $3_1 = fimport$11(4, 65599, 4) | 0;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$3($4_1 | 0, $10_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 384 >> 2] = wasm2js_i32$1;
    (wasm2js_i32$0 = $9_1, wasm2js_i32$1 = fimport$2($3_1 | 0, 65603, 5, $9_1 + 384 | 0, 1) | 0), HEAP32[wasm2js_i32$0 + 496 >> 2] = wasm2js_i32$1;
    fimport$14($1_1 | 0, 68953, 4, fimport$2($2_1 | 0, 68876, 6, $9_1 + 496 | 0, 1) | 0);
    $2_1 = HEAP32[$0_1 + 152 >> 2];
    if (($2_1 | 0) != 1) {
     HEAP32[$9_1 + 508 >> 2] = $2_1;
     $53($1_1, 68882, 9, $9_1 + 508 | 0, 1);
     break label$1;
    }
    HEAP8[$0_1 + 73 | 0] = 1;
    $108($1_1, 69283, 1, $7_1, $6_1, 68882, 9);
    break label$1;
   }
   $103($0_1);
   $60($0_1, $1_1, $7_1, $6_1);
  }
  global$0 = $9_1 + 512 | 0;
 }
 
 function $59($0_1, $1_1, $2_1) {
  var $3_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  $23($3_1 + 8 | 0, fimport$3($1_1 | 0, $2_1 | 0) | 0);
  $1_1 = HEAP32[$3_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $3_1 + 16 | 0;
 }
 
 function $60($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $4_1 = global$0 - 80 | 0;
  global$0 = $4_1;
  if ($0_1) {
   $5_1 = HEAP32[$0_1 + 60 >> 2];
   $6_1 = HEAP32[$0_1 + 56 >> 2];
   $105($4_1 - -64 | 0, $0_1);
   $7_1 = HEAP32[$4_1 + 68 >> 2];
   $8_1 = HEAP32[$4_1 + 64 >> 2];
   $55($4_1 + 56 | 0);
   $9_1 = HEAP32[$4_1 + 60 >> 2];
   $10_1 = HEAP32[$4_1 + 56 >> 2];
   $9($4_1 + 48 | 0, 69658, 10, $8_1, $7_1);
   $9($4_1 + 40 | 0, HEAP32[$4_1 + 48 >> 2], HEAP32[$4_1 + 52 >> 2], 68356, 1);
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
   $108($1_1, $5_1, $6_1, $2_1, $3_1, 69169, 6);
   global$0 = $4_1 + 80 | 0;
   return;
  }
  abort();
 }
 
 function $61($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if ($0_1) {
   $2_1 = $1_1 & 1;
   if (($2_1 | 0) != HEAPU8[$0_1 + 216 | 0]) {
    HEAP8[$0_1 + 216 | 0] = $2_1;
    if (HEAPU8[$0_1 + 203 | 0]) {
     $114($0_1)
    }
    label$4 : {
     if (!($1_1 & 1)) {
      $4_1 = 69296;
      $5_1 = 5;
      $2_1 = 3;
      $1_1 = 69328;
      break label$4;
     }
     $111($0_1);
     $5_1 = 4;
     $4_1 = 69312;
     $2_1 = 2;
     $1_1 = 69333;
    }
    $64($0_1);
    HEAP32[$3_1 + 12 >> 2] = $2_1;
    HEAP32[$3_1 + 8 >> 2] = $2_1;
    fimport$2(6, 69291, 5, $3_1 + 8 | 0, 2) | 0;
    $110($0_1, $1_1, $5_1, 0, 0);
    $24($4_1, 16, 0);
   }
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $62($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 32 | 0;
  global$0 = $5_1;
  label$1 : {
   label$2 : {
    label$3 : {
     if ($7($1_1, $2_1, 68986, 4) & 1) {
      break label$3
     }
     if ($7($1_1, $2_1, 69611, 13) & 1) {
      break label$3
     }
     if ($7($1_1, $2_1, 68990, 15) & 1) {
      break label$3
     }
     $9($5_1 + 8 | 0, 69005, 15, $1_1, $2_1);
     $9($5_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2], 69020, 65);
     $52(69085, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
     break label$2;
    }
    if (!$0_1) {
     break label$1
    }
    fimport$12(HEAP32[$0_1 + 224 >> 2]);
    $6_1 = fimport$3(69192, 5) | 0;
    $1_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
    $2_1 = fimport$3(69197, 4) | 0;
    (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$3($3_1 | 0, $4_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
    HEAP32[$5_1 + 24 >> 2] = $2_1;
    HEAP32[$5_1 + 20 >> 2] = $1_1;
    HEAP32[$5_1 + 16 >> 2] = $6_1;
    (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$13(fimport$2(6, 65584, 6, $5_1 + 16 | 0, 4) | 0) | 0), HEAP32[wasm2js_i32$0 + 224 >> 2] = wasm2js_i32$1;
    $61($0_1, 1);
    $122($0_1);
   }
   global$0 = $5_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $63($0_1, $1_1, $2_1, $3_1) {
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
  HEAP32[$4_1 + 8 >> 2] = 69705;
  HEAP32[$4_1 + 20 >> 2] = $2_1;
  HEAP8[$4_1 + 16 | 0] = 1;
  $58($0_1, $1_1, 1, 0, 0, 0.0, $4_1 + 8 | 0, 1, 0);
  global$0 = $4_1 + 48 | 0;
 }
 
 function $64($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $2_1 = HEAPU8[$0_1 + 216 | 0];
   $3_1 = HEAPU8[$0_1 + 218 | 0] ? 2 : HEAP8[$0_1 + 217 | 0] & 1 ? 2 : 3;
   $4_1 = HEAPU8[$0_1 + 219 | 0];
   $5_1 = HEAPU8[$0_1 + 202 | 0];
   $6_1 = HEAPU8[$0_1 + 203 | 0];
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$6(+HEAP32[$0_1 + 168 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 28 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 24 >> 2] = $6_1 ? 2 : 3;
   HEAP32[$1_1 + 20 >> 2] = $5_1 ? 2 : 3;
   HEAP32[$1_1 + 16 >> 2] = $4_1 ? 2 : 3;
   HEAP32[$1_1 + 12 >> 2] = $3_1;
   HEAP32[$1_1 + 8 >> 2] = $2_1 & 1 ? 2 : 3;
   fimport$2(6, 68646, 4, $1_1 + 8 | 0, 6) | 0;
   global$0 = $1_1 + 32 | 0;
   return;
  }
  abort();
 }
 
 function $65($0_1, $1_1, $2_1) {
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
     $19($3_1, fimport$2(6, 69699, 6, $7_1 | 0, $8_1 | 0) | 0);
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
 
 function $66($0_1) {
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
     $76($0_1);
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
      if ($79($0_1) & 1) {
       break label$7
      }
      if (!($80($0_1) & 1)) {
       break label$7
      }
      $81($0_1);
      $78($1_1);
      break label$6;
     }
     if (!(fimport$10(fimport$11(6, 68487, 5) | 0) | 0)) {
      $82($0_1, $1_1, 10);
      break label$6;
     }
     $0_1 = $2(8);
     HEAP32[$0_1 + 4 >> 2] = $4_1;
     HEAP32[$0_1 >> 2] = $3_1;
     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $12($0_1, 11, 1)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
     fimport$2(6, 68412, 4, $2_1 + 12 | 0, 1) | 0;
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
 
 function $67($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $1_1 = HEAP32[$0_1 >> 2];
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $1_1;
  $74($1_1);
  $13(4, 69398, 7, $2_1, 12);
  $54(HEAP32[$0_1 >> 2], 13);
  $24(68540, 9, 0);
 }
 
 function $68($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  fimport$2(6, 69148, 6, 0, 0) | 0;
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
 
 function $69($0_1) {
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
 
 function $70($0_1, $1_1, $2_1, $3_1, $4_1) {
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
      if ($89($3_1, $4_1, $7_1, $8_1) & 1) {
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
 
 function $71($0_1, $1_1, $2_1, $3_1, $4_1) {
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
         $9($5_1 + 96 | 0, 69874, 7, $9_1 + 24 | 0, 36);
         $9($5_1 + 88 | 0, HEAP32[$5_1 + 96 >> 2], HEAP32[$5_1 + 100 >> 2], 69881, 7);
         $9($5_1 + 80 | 0, HEAP32[$5_1 + 88 >> 2], HEAP32[$5_1 + 92 >> 2], $9_1 + 10 | 0, 10);
         $9($5_1 + 72 | 0, HEAP32[$5_1 + 80 >> 2], HEAP32[$5_1 + 84 >> 2], 69888, 1);
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
 
 function $72($0_1, $1_1, $2_1, $3_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
 }
 
 function $73($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1) {
  var $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $11_1 = global$0 - 128 | 0;
  global$0 = $11_1;
  if ($0_1) {
   $9($11_1 + 104 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 69121, 8);
   $9($11_1 + 96 | 0, HEAP32[$11_1 + 104 >> 2], HEAP32[$11_1 + 108 >> 2], $1_1, $2_1);
   $1_1 = HEAP32[$11_1 + 100 >> 2];
   $2_1 = HEAP32[$11_1 + 96 >> 2];
   $59($11_1 + 88 | 0, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
   $9($11_1 + 80 | 0, 69889, 10, HEAP32[$11_1 + 88 >> 2], HEAP32[$11_1 + 92 >> 2]);
   $9($11_1 + 72 | 0, HEAP32[$11_1 + 80 >> 2], HEAP32[$11_1 + 84 >> 2], 69899, 14);
   $0_1 = HEAP32[$11_1 + 76 >> 2];
   $12_1 = HEAP32[$11_1 + 72 >> 2];
   $59($11_1 - -64 | 0, $3_1, $4_1);
   $9($11_1 + 56 | 0, $12_1, $0_1, HEAP32[$11_1 + 64 >> 2], HEAP32[$11_1 + 68 >> 2]);
   $9($11_1 + 48 | 0, HEAP32[$11_1 + 56 >> 2], HEAP32[$11_1 + 60 >> 2], 69913, 9);
   $0_1 = HEAP32[$11_1 + 52 >> 2];
   $3_1 = HEAP32[$11_1 + 48 >> 2];
   $59($11_1 + 40 | 0, $5_1, $6_1);
   $9($11_1 + 32 | 0, $3_1, $0_1, HEAP32[$11_1 + 40 >> 2], HEAP32[$11_1 + 44 >> 2]);
   $9($11_1 + 24 | 0, HEAP32[$11_1 + 32 >> 2], HEAP32[$11_1 + 36 >> 2], 69129, 10);
   $9($11_1 + 16 | 0, HEAP32[$11_1 + 24 >> 2], HEAP32[$11_1 + 28 >> 2], $7_1, $8_1);
   $9($11_1 + 8 | 0, HEAP32[$11_1 + 16 >> 2], HEAP32[$11_1 + 20 >> 2], 69139, 2);
   $3_1 = HEAP32[$11_1 + 12 >> 2];
   $4_1 = HEAP32[$11_1 + 8 >> 2];
   $0_1 = $2(8);
   HEAP32[$0_1 + 4 >> 2] = $10_1;
   HEAP32[$0_1 >> 2] = $9_1;
   $1_1 = fimport$3($2_1 | 0, $1_1 | 0) | 0;
   $2_1 = fimport$3($4_1 | 0, $3_1 | 0) | 0;
   (wasm2js_i32$0 = $11_1, wasm2js_i32$1 = $12($0_1, 14, 1)), HEAP32[wasm2js_i32$0 + 124 >> 2] = wasm2js_i32$1;
   HEAP32[$11_1 + 120 >> 2] = $2_1;
   HEAP32[$11_1 + 116 >> 2] = $1_1;
   fimport$2(6, 65557, 4, $11_1 + 116 | 0, 3) | 0;
   global$0 = $11_1 + 128 | 0;
   return;
  }
  abort();
 }
 
 function $74($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  if ($0_1) {
   $9($1_1, 69089, 5, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $3_1 = $0_1;
   $0_1 = fimport$13($131(69094, 16, $1_1 + 12 | 0, 1, 4, 65580, 4, 16) | 0) | 0;
   HEAP32[$3_1 + 184 >> 2] = $0_1;
   $13($0_1, 69110, 7, $2_1, 15);
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $75($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = fimport$7(fimport$11($0_1 | 0, 69117, 4) | 0, 0) | 0;
  $0_1 = fimport$7(fimport$11($0_1 | 0, 69117, 4) | 0, 1) | 0;
  label$1 : {
   if (fimport$10($3_1 | 0) | 0) {
    HEAP32[$2_1 + 12 >> 2] = $0_1;
    HEAP32[$2_1 + 8 >> 2] = $3_1;
    fimport$2(6, 69275, 8, $2_1 + 8 | 0, 2) | 0;
    break label$1;
   }
   $115(HEAP32[$1_1 >> 2], $0_1);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $76($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  HEAP32[$1_1 + 12 >> 2] = HEAP32[$0_1 + 152 >> 2];
  fimport$2(6, 69284, 7, $1_1 + 12 | 0, 1) | 0;
  global$0 = $1_1 + 16 | 0;
 }
 
 function $77($0_1) {
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
    $76($0_1)
   }
   return;
  }
  abort();
 }
 
 function $78($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0;
  $1_1 = HEAP32[$0_1 >> 2];
  if ($1_1) {
   HEAP8[$1_1 + 75 | 0] = 1;
   $1_1 = $80(HEAP32[$0_1 >> 2]);
   $0_1 = HEAP32[$0_1 >> 2];
   if ($1_1 & 1) {
    $84($0_1);
    return;
   }
   $14(100, $0_1, 16);
   return;
  }
  abort();
 }
 
 function $79($0_1) {
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
 
 function $80($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0.0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  $56($1_1 + 8 | 0, $0_1);
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
     if (!($89(HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2], $6_1, $4_1) & 1)) {
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
 
 function $81($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $86($1_1 + 8 | 0, +fimport$4() + 25.0e3 - +fimport$5(fimport$2(fimport$11(4, 69689, 4) | 0, 69693, 6, 0, 0) | 0));
   $2_1 = HEAP32[$1_1 + 8 >> 2];
   $3_1 = HEAP32[$1_1 + 12 >> 2];
   HEAP32[$0_1 + 192 >> 2] = $3_1;
   HEAP32[$0_1 + 188 >> 2] = $2_1;
   $20(HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2], $2_1, $3_1);
   fimport$14(6, 69420, 5, fimport$3(HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]) | 0);
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $82($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $4_1 = $2(4);
  HEAP32[$4_1 >> 2] = $0_1;
  $3_1 = $2(8);
  HEAP32[$3_1 + 4 >> 2] = $2_1;
  HEAP32[$3_1 >> 2] = $1_1;
  if ($79($0_1) & 1) {
   $0_1 = $2(8);
   HEAP32[$0_1 + 4 >> 2] = $3_1;
   HEAP32[$0_1 >> 2] = $4_1;
   $14(50, $0_1, 17);
   return;
  }
  $81($0_1);
  label$2 : {
   if (fimport$10(fimport$11(6, 68487, 5) | 0) | 0) {
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
   $14(50, $0_1, 18);
   return;
  }
  abort();
 }
 
 function $83($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $0_1 = HEAP32[$1_1 + 4 >> 2];
  $82(HEAP32[HEAP32[$1_1 >> 2] >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
 }
 
 function $84($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  $5_1 = $2(4);
  HEAP32[$5_1 >> 2] = $0_1;
  $90($0_1);
  label$1 : {
   if ($0_1) {
    HEAP8[$0_1 + 72 | 0] = 0;
    $56($1_1 + 24 | 0, $0_1);
    $71($1_1, $0_1, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], HEAP32[$0_1 + 112 >> 2]);
    $2_1 = HEAP32[$1_1 + 8 >> 2];
    $3_1 = HEAP32[$1_1 >> 2];
    $6_1 = HEAP32[$1_1 + 16 >> 2];
    $7_1 = HEAP32[$1_1 + 12 >> 2];
    $4_1 = HEAP32[$1_1 + 4 >> 2];
    if (!($4_1 | HEAPU8[$0_1 + 73 | 0])) {
     $91($0_1);
     break label$1;
    }
    HEAP8[$0_1 + 220 | 0] = 0;
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
    $73($0_1, 69187, 5, $8_1, $4_1, $9_1, $10_1, $7_1, $6_1, $2_1, 19);
    break label$1;
   }
   abort();
  }
  global$0 = $1_1 + 32 | 0;
 }
 
 function $85($0_1) {
  $0_1 = $0_1 | 0;
  $84($0_1);
 }
 
 function $86($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $19($2_1 + 8 | 0, fimport$6(+$1_1) | 0);
  $3_1 = HEAP32[$2_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $3_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $87($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0;
  $1_1 = HEAP32[HEAP32[$0_1 >> 2] >> 2];
  $0_1 = HEAP32[$0_1 + 4 >> 2];
  $82($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
 }
 
 function $88($0_1) {
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
    $82($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
    break label$1;
   }
   abort();
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $89($0_1, $1_1, $2_1, $3_1) {
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
 
 function $90($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   $18($1_1 + 8 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
   $2_1 = HEAP32[$1_1 + 12 >> 2];
   label$2 : {
    if (!$2_1) {
     fimport$2(6, 69141, 7, 0, 0) | 0;
     $93($0_1);
     break label$2;
    }
    $3_1 = HEAP32[$1_1 + 8 >> 2];
    if (!($7($3_1, $2_1, HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]) & 1)) {
     $94($0_1);
     HEAP32[$0_1 + 140 >> 2] = $2_1;
     HEAP32[$0_1 + 136 >> 2] = $3_1;
     fimport$14(6, 69441, 7, fimport$3($3_1 | 0, $2_1 | 0) | 0);
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
 
 function $91($0_1) {
  var $1_1 = 0;
  $1_1 = $2(4);
  HEAP32[$0_1 + 96 >> 2] = 0;
  HEAP32[$0_1 + 88 >> 2] = 0;
  HEAP32[$0_1 + 92 >> 2] = 0;
  HEAP8[$0_1 + 74 | 0] = 0;
  HEAP8[$0_1 + 75 | 0] = 0;
  HEAP32[$1_1 >> 2] = $0_1;
  $68($0_1);
  $69($0_1);
  $66($0_1);
  $14(500, $1_1, 20);
 }
 
 function $92($0_1, $1_1, $2_1, $3_1) {
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
           $0_1 = fimport$11($2_1 | 0, 69441, 7) | 0;
           $1_1 = fimport$11($2_1 | 0, 69448, 7) | 0;
           $3_1 = fimport$10($1_1 | 0) | 0;
           HEAP8[$4_1 + 164 | 0] = 1;
           HEAP8[$4_1 + 165 | 0] = !$3_1;
           $1_1 = $96($4_1, $1_1);
           $19($5_1 + 32 | 0, fimport$11($0_1 | 0, 69455, 5) | 0);
           $3_1 = HEAP32[$5_1 + 36 >> 2];
           if ($3_1) {
            $1_1 = HEAP32[$5_1 + 32 >> 2];
            $19($5_1 + 24 | 0, fimport$11($0_1 | 0, 69460, 2) | 0);
            $0_1 = HEAP32[$5_1 + 28 >> 2];
            $6_1 = HEAP32[$5_1 + 24 >> 2];
            HEAP32[$4_1 + 148 >> 2] = $3_1;
            HEAP32[$4_1 + 144 >> 2] = $1_1;
            HEAP32[$4_1 + 136 >> 2] = $6_1;
            HEAP32[$4_1 + 140 >> 2] = $0_1;
            $93($4_1);
            break label$4;
           }
           if (HEAPU8[$4_1 + 204 | 0] | $1_1 & 1) {
            break label$4
           }
           break label$3;
          }
          $97($4_1, fimport$11($2_1 | 0, 69162, 7) | 0, 0);
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
         $98($4_1, $51(68422, 9, 68431, 56, 0));
         break label$5;
        }
        abort();
       }
       $98($4_1, fimport$7(fimport$11($2_1 | 0, 68416, 6) | 0, 0) | 0);
       break label$1;
      }
      $3_1 = $2(4);
      HEAP32[$3_1 >> 2] = $4_1;
      $90($4_1);
      HEAP8[$4_1 + 72 | 0] = 1;
      $2_1 = HEAP32[$4_1 + 116 >> 2] + 1 | 0;
      HEAP32[$4_1 + 116 >> 2] = $2_1;
      HEAP8[$4_1 + 73 | 0] = !HEAP32[$4_1 + 92 >> 2];
      $2_1 = $46($2_1, +fimport$5(fimport$2(fimport$11(4, 69689, 4) | 0, 69693, 6, 0, 0) | 0));
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
      $14($2_1 + 1 | 0, $0_1, 21);
      break label$1;
     }
     $100($4_1);
    }
    if (!HEAPU8[$4_1 + 220 | 0]) {
     $101($4_1, $16(fimport$11($2_1 | 0, 69624, 6) | 0))
    }
    label$13 : {
     if (HEAP32[$4_1 + 168 >> 2] <= 0) {
      if (!(fimport$10(fimport$11($2_1 | 0, 69611, 13) | 0) | 0)) {
       break label$13
      }
     }
     $54($4_1, 22);
    }
    if (fimport$10(fimport$11($2_1 | 0, 69462, 6) | 0) | 0) {
     $9($5_1 + 16 | 0, 69468, 121, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
     $9($5_1 + 8 | 0, HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2], 69589, 18);
     $52(69607, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
    }
    $97($4_1, fimport$11($2_1 | 0, 69162, 7) | 0, 1);
    if (!HEAPU8[$4_1 + 165 | 0]) {
     break label$2
    }
    $103($4_1);
   }
   HEAP32[$5_1 + 44 >> 2] = HEAP32[$4_1 + 152 >> 2];
   $104($4_1, 69283, 1, $131(68882, 9, $5_1 + 44 | 0, 1, 6, 68334, 1, 4));
  }
  $91($4_1);
  global$0 = $5_1 + 48 | 0;
 }
 
 function $93($0_1) {
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
  fimport$14(6, 69441, 7, fimport$3(HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]) | 0);
 }
 
 function $94($0_1) {
  HEAP32[$0_1 + 172 >> 2] = HEAP32[$0_1 + 172 >> 2] + 1;
  $96($0_1, 1);
  $101($0_1, 0);
  $110($0_1, 69154, 8, 0, 0);
  $114($0_1);
  $61($0_1, 0);
 }
 
 function $95($0_1) {
  $0_1 = $0_1 | 0;
  $0_1 = HEAP32[$0_1 >> 2];
  if ($0_1) {
   if (!HEAPU8[$0_1 + 74 | 0]) {
    $76($0_1)
   }
   return;
  }
  abort();
 }
 
 function $96($0_1, $1_1) {
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
 
 function $97($0_1, $1_1, $2_1) {
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
       $4_1 = $7($4_1, 18, 69856, 18)
      } else {
       $4_1 = 0
      }
      if (!($4_1 & 1)) {
       break label$4
      }
      $19($3_1 - -64 | 0, fimport$11($9_1 | 0, 69683, 6) | 0);
      if (!($7(HEAP32[$3_1 + 64 >> 2], HEAP32[$3_1 + 68 >> 2], 69425, 6) & 1)) {
       break label$4
      }
      $4_1 = fimport$11($9_1 | 0, 69431, 8) | 0;
      label$7 : {
       if (!(fimport$10($4_1 | 0) | 0)) {
        $12_1 = 2;
        $4_1 = 69439;
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
      $105($3_1 + 48 | 0, $0_1);
      $19_1 = HEAP32[$3_1 + 52 >> 2];
      $20_1 = HEAP32[$3_1 + 48 >> 2];
      $106($3_1 + 40 | 0, $18_1, $17_1, $10_1, $11_1);
      $9($3_1 + 32 | 0, HEAP32[$3_1 + 40 >> 2], HEAP32[$3_1 + 44 >> 2], $20_1, $19_1);
      $9($3_1 + 24 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2], $4_1, $12_1);
      $20($16_1, $15_1, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2]);
     }
     $21($8_1, $2_1);
     $104($0_1, $8_1, $2_1, $9_1);
     $5_1 = $5_1 + 8 | 0;
     $6_1 = $6_1 + 1 | 0;
     continue;
    }
    break;
   };
   $70($3_1 + 8 | 0, HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2], HEAP32[$0_1 + 88 >> 2], HEAP32[$0_1 + 92 >> 2]);
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
 
 function $98($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  HEAP32[$2_1 + 12 >> 2] = $1_1;
  HEAP32[$2_1 + 8 >> 2] = 1;
  $5_1 = $131(69431, 8, $2_1 + 8 | 0, 2, 6, 68334, 1, 4);
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
     $104($0_1, $6_1, $7_1, $5_1);
     $1_1 = $1_1 + 8 | 0;
     $4_1 = $4_1 - 1 | 0;
     $3_1 = $3_1 - 1 | 0;
     continue;
    }
    break;
   };
   $104($0_1, 69283, 1, $5_1);
   global$0 = $2_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $99($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $2_1 = HEAP32[$0_1 + 4 >> 2];
  $1_1 = HEAP32[$2_1 >> 2];
  if ($1_1) {
   if (HEAP32[HEAP32[$0_1 >> 2] >> 2] == HEAP32[$1_1 + 128 >> 2]) {
    HEAP8[$1_1 + 72 | 0] = 1;
    $66(HEAP32[$2_1 >> 2]);
   }
   return;
  }
  abort();
 }
 
 function $100($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 32 | 0;
  global$0 = $1_1;
  label$1 : {
   if (!HEAP32[$0_1 + 148 >> 2]) {
    $109($0_1);
    break label$1;
   }
   HEAP8[$0_1 + 204 | 0] = 0;
   $2_1 = fimport$3(69209, 6) | 0;
   $3_1 = fimport$3(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0;
   $4_1 = fimport$3(69215, 10) | 0;
   $5_1 = fimport$3(HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2]) | 0;
   $6_1 = fimport$3(69455, 5) | 0;
   $7_1 = fimport$3(HEAP32[$0_1 + 144 >> 2], HEAP32[$0_1 + 148 >> 2]) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(69448, 7) | 0), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 20 >> 2] = $7_1;
   HEAP32[$1_1 + 16 >> 2] = $6_1;
   HEAP32[$1_1 + 12 >> 2] = $5_1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   HEAP32[$1_1 + 28 >> 2] = HEAP32[$0_1 + 152 >> 2];
   $110($0_1, 69225, 7, $1_1, 8);
  }
  global$0 = $1_1 + 32 | 0;
 }
 
 function $101($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2_1 = global$0 - 32 | 0;
  global$0 = $2_1;
  if (HEAP32[$0_1 + 168 >> 2] != ($1_1 | 0)) {
   HEAP32[$0_1 + 168 >> 2] = $1_1;
   $4_1 = fimport$6(+($1_1 | 0)) | 0;
   fimport$14(4, 69405, 15, $4_1 | 0);
   $1_1 = 0;
   while (1) {
    if (($1_1 | 0) != 16) {
     HEAP32[$2_1 + 20 >> 2] = 6;
     HEAP32[$2_1 + 16 >> 2] = 69241;
     HEAP32[$2_1 + 12 >> 2] = 2;
     HEAP32[$2_1 + 8 >> 2] = 69239;
     $3_1 = ($2_1 + 8 | 0) + $1_1 | 0;
     $9($2_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], 69247, 17);
     $3_1 = HEAP32[$2_1 + 4 >> 2];
     $5_1 = HEAP32[$2_1 >> 2];
     $6_1 = fimport$3(69264, 11) | 0;
     HEAP32[$2_1 + 28 >> 2] = $4_1;
     HEAP32[$2_1 + 24 >> 2] = $6_1;
     $24($5_1, $3_1, fimport$2(6, 65584, 6, $2_1 + 24 | 0, 2) | 0);
     $1_1 = $1_1 + 8 | 0;
     continue;
    }
    break;
   };
   $64($0_1);
  }
  global$0 = $2_1 + 32 | 0;
 }
 
 function $102($0_1) {
  $0_1 = $0_1 | 0;
  $111($0_1);
 }
 
 function $103($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(69283, 1) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  $3_1 = fimport$2(6, 69232, 7, $1_1 + 12 | 0, 1) | 0;
  $4_1 = $16(fimport$11($3_1 | 0, 65612, 6) | 0);
  if (($4_1 | 0) > 0) {
   while (1) {
    $5_1 = fimport$7($3_1 | 0, $2_1 | 0) | 0;
    $19($1_1, fimport$11(fimport$7($3_1 | 0, $2_1 | 0) | 0, 69679, 4) | 0);
    $60($0_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
    $2_1 = $2_1 + 1 | 0;
    if (($4_1 | 0) != ($2_1 | 0)) {
     continue
    }
    break;
   }
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $104($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  $4_1 = global$0 - 16 | 0;
  global$0 = $4_1;
  $5_1 = fimport$3($1_1 | 0, $2_1 | 0) | 0;
  HEAP32[$4_1 + 12 >> 2] = $3_1;
  HEAP32[$4_1 + 8 >> 2] = $5_1;
  fimport$2(6, 69275, 8, $4_1 + 8 | 0, 2) | 0;
  if (!($7($1_1, $2_1, 69283, 1) & 1)) {
   $107($0_1, fimport$3($1_1 | 0, $2_1 | 0) | 0, $3_1)
  }
  global$0 = $4_1 + 16 | 0;
 }
 
 function $105($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0.0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $3_1 = Math_max(HEAPF64[$1_1 + 64 >> 3] + 1.0, +fimport$4());
  HEAPF64[$1_1 + 64 >> 3] = $3_1;
  $86($2_1 + 8 | 0, $3_1);
  $1_1 = HEAP32[$2_1 + 12 >> 2];
  HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $1_1;
  global$0 = $2_1 + 16 | 0;
 }
 
 function $106($0_1, $1_1, $2_1, $3_1, $4_1) {
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
     HEAP8[($5_1 + 16 | 0) + $4_1 | 0] = HEAPU8[($6_1 & 15) + 69922 | 0];
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
 
 function $107($0_1, $1_1, $2_1) {
  var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $3_1 = global$0 - 16 | 0;
  global$0 = $3_1;
  if ($0_1) {
   HEAP32[$3_1 + 12 >> 2] = $2_1;
   HEAP32[$3_1 + 8 >> 2] = $1_1;
   $0_1 = HEAP32[$0_1 + 184 >> 2];
   (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = $131(69630, 5, $3_1 + 8 | 0, 2, 4, 65580, 4, 16)), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   fimport$2($0_1 | 0, 69635, 11, $3_1 + 4 | 0, 1) | 0;
   global$0 = $3_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $108($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
  fimport$14($0_1 | 0, 69676, 3, fimport$3($1_1 | 0, $2_1 | 0) | 0);
  fimport$14($0_1 | 0, 69679, 4, fimport$3($3_1 | 0, $4_1 | 0) | 0);
  fimport$14($0_1 | 0, 69683, 6, fimport$3($5_1 | 0, $6_1 | 0) | 0);
 }
 
 function $109($0_1) {
  if ($0_1) {
   HEAP8[$0_1 + 73 | 0] = 1;
   HEAP8[$0_1 + 204 | 0] = 1;
   $66($0_1);
   return;
  }
  abort();
 }
 
 function $110($0_1, $1_1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = global$0 - 16 | 0;
  global$0 = $5_1;
  if (HEAPU8[$0_1 + 202 | 0]) {
   $0_1 = $2(16);
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$3(69175, 4) | 0), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$6(1.0) | 0), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$3(69179, 4) | 0), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
   (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$3($1_1 | 0, $2_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   $8($5_1, $0_1, $3_1, 4, 4, $4_1, 4);
   (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = fimport$2(6, 65584, 6, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   fimport$2(6, 69183, 4, $5_1 + 12 | 0, 1) | 0;
  }
  global$0 = $5_1 + 16 | 0;
 }
 
 function $111($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 + -64 | 0;
  global$0 = $1_1;
  $2_1 = $2(4);
  HEAP32[$2_1 >> 2] = $0_1;
  label$1 : {
   if (!$0_1) {
    break label$1
   }
   if (!(HEAPU8[$0_1 + 201 | 0] | !HEAPU8[$0_1 + 200 | 0])) {
    HEAP8[$0_1 + 201 | 0] = 1;
    HEAPF64[$0_1 + 208 >> 3] = HEAPF64[$0_1 + 208 >> 3] + 1.0;
    $9($1_1 + 40 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 68891, 18);
    $3_1 = HEAP32[$1_1 + 44 >> 2];
    $4_1 = HEAP32[$1_1 + 40 >> 2];
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$3(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0), HEAP32[wasm2js_i32$0 + 60 >> 2] = wasm2js_i32$1;
    $19($1_1 + 32 | 0, fimport$2(4, 68909, 18, $1_1 + 60 | 0, 1) | 0);
    $9($1_1 + 24 | 0, $4_1, $3_1, HEAP32[$1_1 + 32 >> 2], HEAP32[$1_1 + 36 >> 2]);
    $9($1_1 + 16 | 0, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], 68927, 5);
    $0_1 = HEAP32[$2_1 >> 2];
    if (!$0_1) {
     break label$1
    }
    $3_1 = HEAP32[$1_1 + 20 >> 2];
    $4_1 = HEAP32[$1_1 + 16 >> 2];
    $86($1_1 + 8 | 0, HEAPF64[$0_1 + 208 >> 3]);
    $9($1_1, $4_1, $3_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
    $0_1 = fimport$3(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]) | 0;
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $12($2_1, 23, 1)), HEAP32[wasm2js_i32$0 + 56 >> 2] = wasm2js_i32$1;
    HEAP32[$1_1 + 52 >> 2] = $0_1;
    fimport$2(6, 68932, 5, $1_1 + 52 | 0, 2) | 0;
    $64(HEAP32[$2_1 >> 2]);
   }
   global$0 = $1_1 - -64 | 0;
   return;
  }
  abort();
 }
 
 function $112($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $113(HEAP32[$1_1 >> 2]);
 }
 
 function $113($0_1) {
  var $1_1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if ($0_1) {
   if (!HEAPU8[$0_1 + 202 | 0]) {
    HEAP8[$0_1 + 203 | 0] = 1;
    $64($0_1);
    $9($1_1 + 8 | 0, 68650, 131, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
    $9($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], 68781, 74);
    $52(69085, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
   }
   global$0 = $1_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $114($0_1) {
  fimport$2(6, 68932, 5, 0, 0) | 0;
  if ($0_1) {
   HEAP8[$0_1 + 201 | 0] = 0;
   HEAP8[$0_1 + 202 | 0] = 0;
   HEAP8[$0_1 + 203 | 0] = 0;
   HEAP8[$0_1 + 204 | 0] = 0;
   return;
  }
  abort();
 }
 
 function $115($0_1, $1_1) {
  if ($0_1) {
   HEAP8[$0_1 + 220 | 0] = 1;
   $101($0_1, $16($1_1));
   return;
  }
  abort();
 }
 
 function $116($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2_1 = global$0 - 16 | 0;
  global$0 = $2_1;
  $19($2_1 + 8 | 0, fimport$11($0_1 | 0, 69676, 3) | 0);
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
   $90(HEAP32[$1_1 >> 2]);
  }
  global$0 = $2_1 + 16 | 0;
 }
 
 function $117($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  label$1 : {
   if ($0_1) {
    $2_1 = 1;
    if (HEAPU8[$0_1 + 218 | 0]) {
     break label$1
    }
    $2_1 = (fimport$10(fimport$11(fimport$11(4, 68344, 12) | 0, 69366, 21) | 0) | 0) != 0;
    break label$1;
   }
   abort();
  }
  HEAP8[$0_1 + 218 | 0] = $2_1;
  $2_1 = $119($0_1, 24);
  $3_1 = $119($0_1, 22);
  $4_1 = $119($0_1, 25);
  (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $12($0_1, 26, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$1_1 + 8 >> 2] = $4_1;
  HEAP32[$1_1 + 4 >> 2] = $3_1;
  HEAP32[$1_1 >> 2] = $2_1;
  fimport$2(6, 69337, 5, $1_1 | 0, 4) | 0;
  HEAP8[$0_1 + 200 | 0] = 1;
  if (!(!HEAPU8[$0_1 + 216 | 0] & HEAP32[$0_1 + 168 >> 2] <= 0)) {
   $111($0_1)
  }
  $64($0_1);
  if (!(HEAPU8[$0_1 + 164 | 0] | !HEAP32[$0_1 + 148 >> 2])) {
   HEAP8[$0_1 + 73 | 0] = 1;
   $66($0_1);
  }
  $24(69342, 13, 0);
  $24(69355, 11, 0);
  global$0 = $1_1 + 16 | 0;
 }
 
 function $118($0_1) {
  $0_1 = $0_1 | 0;
  if (!$0_1) {
   abort()
  }
  $61($0_1, HEAPU8[$0_1 + 216 | 0] ^ 1);
 }
 
 function $119($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = $2(8);
  HEAP32[$2_1 + 4 >> 2] = $1_1;
  HEAP32[$2_1 >> 2] = $0_1;
  return $12($2_1, 27, 0);
 }
 
 function $120($0_1) {
  $0_1 = $0_1 | 0;
  $114($0_1);
  $111($0_1);
 }
 
 function $121($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = global$0 - 48 | 0;
  global$0 = $2_1;
  label$1 : {
   label$2 : {
    if (!(fimport$10(fimport$11($0_1 | 0, 69175, 4) | 0) | 0)) {
     break label$2
    }
    $19($2_1 + 24 | 0, fimport$11($0_1 | 0, 69179, 4) | 0);
    $3_1 = HEAP32[$2_1 + 24 >> 2];
    $4_1 = HEAP32[$2_1 + 28 >> 2];
    if ($7($3_1, $4_1, 68937, 5) & 1) {
     if (!$1_1) {
      break label$1
     }
     HEAP8[$1_1 + 202 | 0] = 1;
     HEAP8[$1_1 + 203 | 0] = 0;
     $64($1_1);
     $100($1_1);
     if (HEAPU8[$1_1 + 216 | 0]) {
      HEAP32[$2_1 + 40 >> 2] = 2;
      fimport$2(6, 69291, 5, $2_1 + 40 | 0, 1) | 0;
      $110($1_1, 69333, 4, 0, 0);
     }
     $122($1_1);
     break label$2;
    }
    if ($7($3_1, $4_1, 68942, 6) & 1) {
     if (!$1_1) {
      break label$1
     }
     HEAP8[$1_1 + 202 | 0] = 0;
     $113($1_1);
     break label$2;
    }
    if ($7($3_1, $4_1, 69225, 7) & 1) {
     $109($1_1);
     break label$2;
    }
    if ($7($3_1, $4_1, 69624, 6) & 1) {
     $115($1_1, fimport$11($0_1 | 0, 68948, 5) | 0);
     $107($1_1, 0, fimport$11($0_1 | 0, 68948, 5) | 0);
     break label$2;
    }
    if ($7($3_1, $4_1, 69328, 5) & 1) {
     $61($1_1, 0);
     break label$2;
    }
    if ($7($3_1, $4_1, 69705, 5) & 1) {
     $0_1 = fimport$11($0_1 | 0, 69705, 5) | 0;
     $3_1 = fimport$3(68953, 4) | 0;
     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $131(69630, 5, 0, 0, 4, 65580, 4, 16)), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
     HEAP32[$2_1 + 40 >> 2] = $3_1;
     $3_1 = fimport$2(6, 65584, 6, $2_1 + 40 | 0, 2) | 0;
     $19($2_1 + 8 | 0, $0_1);
     $63($1_1, $3_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
     $3_1 = fimport$3(69705, 5) | 0;
     HEAP32[$2_1 + 36 >> 2] = $0_1;
     HEAP32[$2_1 + 32 >> 2] = $3_1;
     $24(68957, 14, fimport$2(6, 65584, 6, $2_1 + 32 | 0, 2) | 0);
     $66($1_1);
     break label$2;
    }
    if (!($7($3_1, $4_1, 68971, 5) & 1)) {
     break label$2
    }
    $19($2_1 + 16 | 0, fimport$11($0_1 | 0, 68976, 4) | 0);
    $24(HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2], fimport$11($0_1 | 0, 68980, 6) | 0);
   }
   global$0 = $2_1 + 48 | 0;
   return;
  }
  abort();
 }
 
 function $122($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $1_1 = global$0 - 16 | 0;
  global$0 = $1_1;
  if (!(!HEAPU8[$0_1 + 202 | 0] | !HEAP32[$0_1 + 224 >> 2])) {
   $2_1 = fimport$3(69192, 5) | 0;
   $3_1 = fimport$11(HEAP32[$0_1 + 224 >> 2], 69192, 5) | 0;
   $4_1 = fimport$3(69197, 4) | 0;
   (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = fimport$11(HEAP32[$0_1 + 224 >> 2], 69197, 4) | 0), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
   HEAP32[$1_1 + 8 >> 2] = $4_1;
   HEAP32[$1_1 + 4 >> 2] = $3_1;
   HEAP32[$1_1 >> 2] = $2_1;
   $110($0_1, 69201, 8, $1_1, 4);
   fimport$12(HEAP32[$0_1 + 224 >> 2]);
   HEAP32[$0_1 + 224 >> 2] = 0;
  }
  global$0 = $1_1 + 16 | 0;
 }
 
 function $123($0_1, $1_1, $2_1, $3_1, $4_1) {
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
 
 function $124($0_1) {
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
  $125(HEAP32[$7_1 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2], HEAP32[$6_1 >> 2], 1);
 }
 
 function $125($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, $9_1, $10_1, $11_1) {
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
  $73($0_1, 69154, 8, $1_1, $2_1, $3_1, $4_1, $8_1, $9_1, $5_1, 28);
 }
 
 function $126($0_1, $1_1, $2_1, $3_1) {
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
  $4_1 = 69425;
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
   $3_1 = $46($0_1, 0.0);
   $0_1 = $2(28);
   HEAP32[$0_1 + 24 >> 2] = $7_1;
   HEAP32[$0_1 + 20 >> 2] = $10_1;
   HEAP32[$0_1 + 16 >> 2] = $4_1;
   HEAP32[$0_1 + 12 >> 2] = $5_1;
   HEAP32[$0_1 + 8 >> 2] = $8_1;
   HEAP32[$0_1 + 4 >> 2] = $9_1;
   HEAP32[$0_1 >> 2] = $11_1;
   $1_1 = Math_imul($1_1, 1e3);
   $14(($1_1 | 0) < ($3_1 | 0) ? $3_1 : $1_1, $0_1, 29);
   $4_1 = 69169;
  }
  $7_1 = fimport$11($2_1 | 0, 69162, 7) | 0;
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
     if ($7($4_1, 6, 69169, 6) & 1) {
      HEAP32[$6_1 + 12 >> 2] = 1;
      $0_1 = $131($4_1, 6, $6_1 + 12 | 0, 1, 6, 68334, 1, 4);
     }
     $104(HEAP32[$11_1 >> 2], $9_1, $5_1, $0_1);
     $1_1 = $1_1 + 8 | 0;
     $3_1 = $3_1 + 1 | 0;
     continue;
    }
    break;
   };
   $53(HEAP32[$10_1 >> 2], $4_1, 6, 0, 0);
   global$0 = $6_1 + 16 | 0;
   return;
  }
  abort();
 }
 
 function $127($0_1) {
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
  $125(HEAP32[HEAP32[$0_1 >> 2] >> 2], $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[HEAP32[$0_1 + 20 >> 2] >> 2], HEAP32[HEAP32[$0_1 + 24 >> 2] >> 2] + 1 | 0);
 }
 
 function $128() {
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
      if (fimport$15($2_1 | 0, $3_1 | 0) | 0) {
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
 
 function $129() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $0_1 = global$0 - 16 | 0;
  global$0 = $0_1;
  HEAP32[17486] = __wasm_memory_size() << 16;
  $128();
  $128();
  $0();
  $1_1 = HEAP32[17487];
  wasm2js_memory_fill($1_1, 0, HEAP32[17486] - $1_1 | 0);
  $1();
  HEAP32[17486] = __wasm_memory_size() << 16;
  $1_1 = $2(232);
  $2_1 = $12($1_1, 1, 0);
  (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $12($1_1, 2, 0)), HEAP32[wasm2js_i32$0 + 12 >> 2] = wasm2js_i32$1;
  HEAP32[$0_1 + 8 >> 2] = $2_1;
  fimport$2(6, 68937, 5, $0_1 + 8 | 0, 2) | 0;
  fimport$0(0);
  global$0 = $0_1 + 16 | 0;
 }
 
 function $130($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  label$1 : {
   if (HEAPU32[17498] > $0_1 >>> 0) {
    $0_1 = HEAP32[17497] + Math_imul($0_1, 12) | 0;
    $2_1 = HEAP32[$0_1 + 4 >> 2];
    $3_1 = HEAP32[$0_1 >> 2];
    if (HEAPU8[$0_1 + 8 | 0]) {
     HEAP32[$0_1 >> 2] = 0;
     HEAP32[$0_1 + 4 >> 2] = 0;
    }
    if ($2_1) {
     FUNCTION_TABLE[$2_1 | 0]($1_1, $3_1)
    }
    $0_1 = HEAPU8[7e4] + 1 | 0;
    HEAP8[7e4] = $0_1;
    if (!($0_1 & 31)) {
     $6(65536, 4480);
     while (1) {
      $3_1 = HEAP32[17488];
      if ($3_1) {
       HEAP32[17488] = HEAP32[$3_1 >> 2];
       $0_1 = $3_1 - 70016 | 0;
       $2_1 = $0_1 >>> 4 | 0;
       $4_1 = HEAP32[17487];
       $2_1 = (HEAPU8[$4_1 + ($0_1 >>> 6 | 0) | 0] >>> ($2_1 & 3) & 1 | 16) == 17 ? $2_1 + 1 | 0 : $2_1;
       $0_1 = ($2_1 << 4) + 70016 | 0;
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
     $0_1 = HEAP32[17490] + 3 >>> 2 | 0;
     $2_1 = HEAP32[17487];
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
 
 function $131($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
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
 var FUNCTION_TABLE = [null, $3, $4, $57, $67, $72, $15, $15, $124, $77, $78, $83, $116, $117, $17, $75, $85, $87, $88, $92, $95, $99, $102, $112, $118, $120, $121, $15, $126, $127];
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
  "_start": $129, 
  "enter": $130
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
    set,
    random_get
  });
export var memory = retasmFunc.memory;
export var _start = retasmFunc._start;
export var enter = retasmFunc.enter;
