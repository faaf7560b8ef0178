import { register } from 'node:module';

// Makes the program tell which packages it imports: each goes to standard error as a line `import <name> <importer>`.
register(
  `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from 'node:fs';
    export async function resolve(specifier, context, next) {
      if (/^[@a-z]/i.test(specifier) && !/^(node|file|data):/.test(specifier)) {
        writeSync(2, 'import ' + specifier + ' ' + (context.parentURL ?? '') + '\\n');
      }
      return next(specifier, context);
    }
  `)}`,
);
