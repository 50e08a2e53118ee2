// Starts the program. When it does not start, this finds out why and shows what index.html says about that cause: each has
// words for the player, who can load again or tell somebody, and for who hosts the site, who can mend it. A cause is only
// named when it is known; else the words say that it is not known. Once the program runs, nothing is shown any more.
//
// Written in ES5, so that a browser that is too old for the game can say so too; the build refuses more. What ES5 cannot
// say is in import.js, which calls `startDilemmaspel`.
(function () {
  "use strict";

  // A module that does nothing, with all that the program is made of: several results, references, bulk memory,
  // saturating conversion, sign extension. A browser that refuses it cannot read the program either.
  var NEEDED = [
    0, 97, 115, 109, 1, 0, 0, 0,
    1, 6, 1, 96, 0, 2, 127, 111,
    3, 2, 1, 0,
    5, 3, 1, 0, 0,
    10, 24, 1, 22, 0,
    65, 0, 65, 0, 65, 0, 252, 10, 0, 0,
    67, 0, 0, 0, 0, 252, 0, 192,
    208, 111,
    11
  ];
  var EMPTY = NEEDED.slice(0, 8);

  // So long it may take before the page says that it takes long; as long as the style sheet waits where no script runs.
  var PATIENCE = 20000;

  var PROGRAM = { address: named("program"), judge: judgeProgram };
  var SCRIPT = { address: named("program-script"), judge: judgeScript, ending: /\bas default\b/ };
  var IMPORT = { address: document.getElementById("import").src, judge: judgeScript, ending: /\bstartDilemmaspel\(/ };

  var imports = false;
  var told = 0;

  // The address of a file whose name the build has filled in.
  function named(name) {
    var link = document.createElement("a");
    link.href = document.querySelector("meta[name=" + name + "]").content;
    return link.href;
  }

  // Why the program does not start. `answer` is what the server said, `reason` what the browser said.
  function Trouble(cause, file, answer, reason) {
    this.cause = cause;
    this.file = file.address;
    this.answer = answer;
    this.reason = reason;
  }

  function noAnswer(file) {
    return function (reason) {
      throw new Trouble(location.protocol === "file:" ? "disk" : "network", file, "", reason);
    };
  }

  function brokenOff(file) {
    return function (reason) { throw new Trouble("broken", file, "", reason); };
  }

  // ---- What is shown

  // That it takes long is over when there is a reason, and a policy is why a file did not come.
  function weight(cause) {
    return cause === "slow" ? 1 : cause === "policy-file" ? 3 : 2;
  }

  function say(trouble) {
    var greeting = document.getElementById("greeting");
    var hasBegun = !greeting || document.getElementById("stopped");
    if (hasBegun || weight(trouble.cause) <= told) return;
    told = weight(trouble.cause);
    var file = trouble.file || "";
    var facts = { file: file.split(/[?#]/)[0].split("/").pop(), answer: trouble.answer || "" };
    facts.technical = [trouble.cause, file, facts.answer, trouble.reason, navigator.userAgent]
      .filter(Boolean).map(String).join(" · ");
    each("[data-fact]", function (place) { place.textContent = facts[place.getAttribute("data-fact")]; });
    each("[data-when]", function (part) {
      part.hidden = (" " + part.getAttribute("data-when") + " ").indexOf(" " + trouble.cause + " ") < 0;
    });
    greeting.setAttribute("data-cause", trouble.cause);
  }

  function each(css, act) {
    Array.prototype.forEach.call(document.querySelectorAll(css), act);
  }

  function tell(reason) {
    if (reason instanceof Trouble) say(reason);
    // Both files are whole, and do not fit: they are of two builds.
    else if (reason instanceof WebAssembly.LinkError) say(new Trouble("mixed", PROGRAM, "", reason));
    else say({ cause: "unknown", reason: reason });
  }

  // ---- What the browser can and may do

  function incapable() {
    if (typeof WebAssembly !== "object") return "browser";
    try {
      // Safari compiles what it may not run.
      new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(EMPTY)));
    } catch (forbidden) {
      // Every browser that has WebAssembly can read this module: so what stops it is the policy of the site.
      return "policy-wasm";
    }
    return WebAssembly.validate(new Uint8Array(NEEDED)) ? "" : "old";
  }

  function isOurs(address) {
    return [PROGRAM, SCRIPT, IMPORT].some(function (file) { return file.address === address; });
  }

  function forbidden(event) {
    if (event.disposition === "report" || !isOurs(event.blockedURI)) return;
    var directive = event.effectiveDirective.replace(/^script-src-elem$/, "script-src");
    say(new Trouble("policy-file", { address: event.blockedURI }, directive, event.originalPolicy));
  }

  // ---- What the server gives

  // Asks for a file once more, past what the browser has kept of it. Gives its bytes, or throws what is wrong.
  function look(file) {
    return fetch(file.address, { cache: "reload", redirect: "manual" }).then(function (response) {
      if (response.type === "opaqueredirect") throw new Trouble("moved", file);
      if (!response.ok) throw new Trouble("missing", file, (response.status + " " + response.statusText).trim());
      return response.arrayBuffer().then(function (buffer) {
        var bytes = new Uint8Array(buffer);
        var promised = Number(response.headers.get("content-length"));
        // Some browsers take half an answer for a whole one. What is promised is the size on the way.
        var isAsSent = !response.headers.get("content-encoding");
        if (isAsSent && bytes.length < promised) brokenOff(file)(bytes.length + " / " + promised);
        if (beginsAsPage(bytes)) throw new Trouble("page", file, kind(response));
        file.judge(file, bytes, kind(response));
        return bytes;
      }, brokenOff(file));
    }, noAnswer(file));
  }

  function kind(response) {
    return (response.headers.get("content-type") || "?").split(";")[0].trim().toLowerCase();
  }

  // Whether the first sign that is no space and no byte order mark is `<`; neither of our kinds of files begins so.
  function beginsAsPage(bytes) {
    var at = 0;
    while ([9, 10, 13, 32, 239, 187, 191].indexOf(bytes[at]) >= 0) at++;
    return bytes[at] === 60;
  }

  function judgeProgram(file, bytes, kind) {
    var isProgram = EMPTY.slice(0, Math.min(4, bytes.length)).every(function (byte, at) { return bytes[at] === byte; });
    if (!isProgram) throw new Trouble("kind", file, kind);
    if (!isWhole(bytes)) throw new Trouble("damaged", file, String(bytes.length));
  }

  // Whether the last section of a module ends where the file ends. A file that was cut off ends within one.
  function isWhole(bytes) {
    var at = EMPTY.length;
    while (at < bytes.length) {
      at += 1;
      var length = 0;
      var place = 1;
      var byte;
      do {
        byte = bytes[at++];
        length += (byte & 127) * place;
        place *= 128;
      } while (byte & 128);
      at += length;
    }
    return at === bytes.length;
  }

  function judgeScript(file, bytes, kind) {
    if (!/^(text|application)\/(x-)?(java|ecma)script$/.test(kind)) throw new Trouble("type", file, kind);
    if (!file.ending.test(new TextDecoder().decode(bytes))) throw new Trouble("damaged", file, String(bytes.length));
  }

  // ---- The start

  // The compiled program. While it comes in where the server calls it by its right name, else when it is here.
  function program() {
    return fetch(PROGRAM.address).then(function (response) {
      if (!response.ok) throw response.status;
      if (WebAssembly.compileStreaming && kind(response) === "application/wasm") return WebAssembly.compileStreaming(response);
      return response.arrayBuffer().then(WebAssembly.compile);
    }).catch(function () {
      return look(PROGRAM).then(WebAssembly.compile).catch(function (reason) {
        var isDamaged = reason instanceof WebAssembly.CompileError;
        throw isDamaged ? new Trouble("damaged", PROGRAM, "", reason) : reason;
      });
    });
  }

  // The script that knows the program. A browser keeps that an address failed, so the second try has another one.
  function script(load) {
    return load(SCRIPT.address).catch(function () {
      return look(SCRIPT).then(function () { return load(SCRIPT.address + "?"); });
    });
  }

  window.startDilemmaspel = function (load) {
    imports = true;
    if (told > weight("slow")) return;
    Promise.all([script(load), program()]).then(function (parts) {
      return parts[0].default({ module_or_path: parts[1] });
    }).catch(tell);
  };

  var late = document.getElementById("greeting-late");
  late.parentNode.removeChild(late);
  document.getElementById("greeting-reload").addEventListener("click", function () { location.reload(); });

  var cause = incapable();
  if (cause) {
    say({ cause: cause });
    return;
  }
  setTimeout(function () { say({ cause: "slow" }); }, PATIENCE);
  document.addEventListener("securitypolicyviolation", forbidden);
  // By now import.js has run, or it never will.
  document.addEventListener("DOMContentLoaded", function () {
    if (!imports) look(IMPORT).then(function () { throw "import.js"; }).catch(tell);
  });
})();
