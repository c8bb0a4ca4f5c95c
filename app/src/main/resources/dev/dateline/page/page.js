// SPDX-License-Identifier: Apache-2.0
(function () {
  'use strict';
  var text = document.getElementById('text');
  var now = document.getElementById('now');
  if (!text || !now) { return; }
  var pinned = false;
  var from = null;
  var at = -1;

  function shown(id) {
    var box = document.getElementById('show-' + id.charAt(0));
    return !box || box.checked;
  }

  function of(element) {
    var mark = element && element.closest ? element.closest('[data-i]') : null;
    return mark ? mark.getAttribute('data-i').split(' ').filter(shown) : [];
  }

  function words(id) {
    return text.querySelectorAll('[data-i~="' + id + '"]');
  }

  function clear() {
    text.querySelectorAll('.lit').forEach(function (mark) { mark.classList.remove('lit'); });
    now.textContent = '';
    now.hidden = true;
  }

  function show(ids) {
    clear();
    ids.forEach(function (id) {
      var card = document.getElementById(id);
      if (card) {
        var copy = card.cloneNode(true);
        copy.removeAttribute('id');
        copy.removeAttribute('tabindex');
        now.appendChild(copy);
      }
    });
    now.hidden = !ids.length;
    now.scrollTop = 0;
    if (ids.length) {
      words(ids[0]).forEach(function (mark) { mark.classList.add('lit'); });
    }
  }

  function leave() {
    pinned = false;
    clear();
    if (from && now.contains(document.activeElement)) { from.focus(); }
    from = null;
  }

  function stops() {
    var seen = {};
    var found = [];
    text.querySelectorAll('[data-i]').forEach(function (mark) {
      of(mark).reverse().forEach(function (id) {
        if (!seen[id]) { seen[id] = true; found.push(id); }
      });
    });
    return found;
  }

  function step(by) {
    var all = stops();
    if (!all.length) { return; }
    at = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    show([all[at]]);
    pinned = true;
    var mark = words(all[at])[0];
    if (mark) { mark.scrollIntoView({ block: 'nearest' }); }
  }

  function target(event) {
    var link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    return link ? link.getAttribute('href').slice(1) : '';
  }

  text.addEventListener('mouseover', function (event) {
    var ids = of(event.target);
    if (!pinned && ids.length) { show(ids); }
  });
  text.addEventListener('focusin', function (event) {
    var id = target(event);
    if (id && !pinned) { show([id]); }
  });
  text.addEventListener('click', function (event) {
    var id = target(event);
    var ids = id ? [id] : of(event.target);
    if (id) { event.preventDefault(); from = event.target.closest('a'); }
    if (!ids.length) { leave(); return; }
    if (!id && String(window.getSelection())) { return; }
    show(ids);
    pinned = true;
    at = stops().indexOf(ids[0]);
    if (id && event.detail === 0) { now.focus(); }
  });
  now.addEventListener('click', function (event) {
    var id = target(event);
    if (id && id.indexOf('at-') !== 0 && document.getElementById(id)) {
      event.preventDefault();
      show([id]);
      pinned = true;
      now.focus();
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { leave(); }
    var inText = text.contains(document.activeElement);
    if (inText && !event.altKey && !event.ctrlKey && !event.metaKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      step(event.key === 'ArrowRight' ? 1 : -1);
    }
  });
  text.querySelectorAll('[data-i]').forEach(function (mark) { mark.removeAttribute('title'); });
  document.body.classList.add('active');
}());
