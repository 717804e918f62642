/** For the bundler: words in the form that the small formatter reads, so that no parser of messages is sent to anybody. */
module.exports = function compileMessages(source) {
  const done = this.async();
  import('icu-minify/compile').then(({ default: compile }) => {
    const compiled = JSON.stringify(JSON.parse(source), (_, value) =>
      typeof value === 'string' ? compile(value) : value,
    );
    done(null, compiled);
  }, done);
};
