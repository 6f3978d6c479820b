(function () {
  var bar = document.getElementById('filters');
  var buttons = Array.prototype.slice.call(bar.querySelectorAll('button'));
  var questions = Array.prototype.slice.call(document.querySelectorAll('details.question'));
  function show(tag) {
    buttons.forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.tag === tag));
    });
    questions.forEach(function (question) {
      question.hidden = tag !== 'all' && question.dataset.tags.split(' ').indexOf(tag) < 0;
    });
  }
  function open() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches('details')) {
      show('all');
      target.open = true;
      target.scrollIntoView();
    }
  }
  buttons.forEach(function (button) {
    button.addEventListener('click', function () { show(button.dataset.tag); });
  });
  window.addEventListener('hashchange', open);
  bar.hidden = false;
  show('all');
  open();
})();
