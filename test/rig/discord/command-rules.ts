import type { CommandOption, NewCommand } from './command-schemas.ts';
import { badField, type FormError, invalidForm } from './refusal.ts';

/** What the shapes alone do not tell: required first, no name twice, at most 8000 characters (platform-facts B12). */
export function checkCommand(command: NewCommand, path: FormError['path'] = []): void {
  if (command.type !== 1) return;
  checkOptions(command.options ?? [], path);
  const size = sizeOf(command);
  if (size > 8000) {
    throw badField(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (8000), it is ${size}.`);
  }
}

/** As many of each kind as there may be, and no name twice (platform-facts B12). */
export function checkCommands(commands: readonly NewCommand[]): void {
  const errors: FormError[] = [];
  const seen = new Set<string>();
  for (const [index, { type, name }] of commands.entries()) {
    if (seen.has(`${type} ${name}`)) {
      errors.push({
        path: [index, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    }
    seen.add(`${type} ${name}`);
  }
  for (const [type, most] of [
    [1, 100],
    [2, 15],
    [3, 15],
  ] as const) {
    if (commands.filter((command) => command.type === type).length > most) {
      errors.push({ path: [], code: 'BASE_TYPE_MAX_LENGTH', message: `Maximum number of commands reached (${most}).` });
    }
  }
  if (errors.length > 0) throw invalidForm(errors);
}

function checkOptions(options: readonly CommandOption[], path: FormError['path']): void {
  const errors: FormError[] = [];
  const names = new Set<string>();
  let optional = false;
  const nested = options.some(({ type }) => type === 1);
  for (const [index, option] of options.entries()) {
    const at = [...path, 'options', index];
    const wrong = (code: string, message: string): void => void errors.push({ path: at, code, message });
    if (names.has(option.name)) {
      wrong('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    names.add(option.name);
    if (option.required && optional) {
      wrong(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optional ||= !option.required;
    if (nested && option.type !== 1) {
      wrong(
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      );
    }
    if ('autocomplete' in option && option.autocomplete && (option.choices?.length ?? 0) > 0) {
      wrong('APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Autocomplete and choices are mutually exclusive');
    }
    if (option.type === 1) checkOptions(option.options ?? [], at);
  }
  if (errors.length > 0) throw invalidForm(errors);
}

/** Names, descriptions and values, the longest localisation of each. */
function sizeOf(command: NewCommand): number {
  const options = command.type === 1 ? (command.options ?? []) : [];
  return textOf(command) + options.reduce((sum, option) => sum + optionSize(option), 0);
}

function optionSize(option: CommandOption): number {
  const inner = option.type === 1 ? (option.options ?? []).reduce((sum, one) => sum + optionSize(one), 0) : 0;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return textOf(option) + inner + choices.reduce((sum, { name, value }) => sum + name.length + String(value).length, 0);
}

interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
}

function textOf({ name, description, name_localizations, description_localizations }: Named): number {
  const names = [name, ...Object.values(name_localizations ?? {})];
  const descriptions = [description ?? '', ...Object.values(description_localizations ?? {})];
  return Math.max(...names.map(({ length }) => length)) + Math.max(...descriptions.map(({ length }) => length));
}
