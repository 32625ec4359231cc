//! The commands and their arguments as clap knows them, with every text from the message files.

use clap::builder::ValueParser;
use clap::{Arg, ArgAction, Command};

use crate::locale::Locale;

/// The program's command line.
pub(super) fn command(locale: &Locale) -> Command {
    let table = Table { locale };
    let theme = table
        .option("theme", "cli-value-theme", "cli-help-theme")
        .value_parser(ValueParser::string());
    let root = Command::new("camtay")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_value_name(table.say("cli-value-command"))
        .subcommand_help_heading(table.say("cli-heading-commands"))
        .disable_help_subcommand(true)
        .args(table.common())
        .arg(theme)
        .arg(table.version())
        .subcommands([
            table.search(),
            table.show(),
            table.assess(),
            table.check(),
            table.diff(),
            table.preview(),
            table.schema(),
            table.scaffold(),
            table.import(),
        ]);
    table.framed(root, "cli-about", "cli-usage")
}

struct Table<'a> {
    locale: &'a Locale,
}

impl Table<'_> {
    fn search(&self) -> Command {
        let query = self
            .positional("query", "cli-value-query", "cli-help-query")
            .value_parser(ValueParser::string())
            .num_args(1..)
            .required(true);
        let command = Command::new("search").arg(query).arg(self.json());
        self.framed(command, "cli-about-search", "cli-usage-search")
    }

    fn show(&self) -> Command {
        let tree = self.flag("tree", "cli-help-tree").conflicts_with_all(["dot", "json"]);
        let dot = self.flag("dot", "cli-help-dot").conflicts_with("json");
        let command =
            Command::new("show").arg(self.procedure()).arg(self.json()).arg(tree).arg(dot);
        self.framed(command, "cli-about-show", "cli-usage-show")
    }

    fn assess(&self) -> Command {
        let answers = self
            .option("answers", "cli-value-file", "cli-help-answers")
            .value_parser(ValueParser::path_buf())
            .required(true);
        let texts = [
            ("province", "cli-value-province", "cli-help-province"),
            ("commune", "cli-value-commune", "cli-help-commune"),
            ("channel", "cli-value-channel", "cli-help-channel"),
        ];
        let texts = texts.map(|(id, value, help)| {
            let option = self.option(id, value, help);
            option.value_parser(ValueParser::string())
        });
        let command =
            Command::new("assess").arg(self.procedure()).arg(answers).args(texts).arg(self.json());
        self.framed(command, "cli-about-assess", "cli-usage-assess")
    }

    fn check(&self) -> Command {
        let paths = self
            .positional("paths", "cli-value-path", "cli-help-paths")
            .value_parser(ValueParser::path_buf())
            .num_args(0..);
        let flags =
            [("notes", "cli-help-notes"), ("strict", "cli-help-strict"), ("fix", "cli-help-fix")];
        let flags = flags.map(|(id, help)| self.flag(id, help));
        let dry = self.flag("dry-run", "cli-help-dry-run").requires("fix");
        let explain = self
            .option("explain", "cli-value-diagnostic", "cli-help-explain")
            .value_parser(ValueParser::string());
        let command = Command::new("check").arg(paths).args(flags).args([dry, explain]);
        let command = command.arg(self.json());
        self.framed(command, "cli-about-check", "cli-usage-check")
    }

    fn diff(&self) -> Command {
        let versions = self
            .positional("versions", "cli-value-versions", "cli-help-versions")
            .value_parser(ValueParser::string())
            .num_args(1..=3)
            .required(true);
        let command = Command::new("diff").arg(versions).arg(self.json());
        self.framed(command, "cli-about-diff", "cli-usage-diff")
    }

    fn preview(&self) -> Command {
        let path = self
            .positional("path", "cli-value-path", "cli-help-preview-path")
            .value_parser(ValueParser::path_buf())
            .required(true);
        let command = Command::new("preview").arg(path);
        self.framed(command, "cli-about-preview", "cli-usage-preview")
    }

    fn scaffold(&self) -> Command {
        let folder = self
            .positional("folder", "cli-value-new-folder", "cli-help-new-folder")
            .value_parser(ValueParser::path_buf())
            .required(true);
        let texts = [
            ("name", "cli-value-name", "cli-help-name"),
            ("code", "cli-value-code", "cli-help-code"),
        ];
        let texts = texts.map(|(id, value, help)| {
            self.option(id, value, help).value_parser(ValueParser::string())
        });
        let command = Command::new("new").arg(folder).args(texts);
        self.framed(command, "cli-about-new", "cli-usage-new")
    }

    fn import(&self) -> Command {
        let records = self
            .positional("paths", "cli-value-path", "cli-help-records")
            .value_parser(ValueParser::path_buf())
            .num_args(1..)
            .required(true);
        let out = self
            .option("out", "cli-value-folder", "cli-help-out")
            .value_parser(ValueParser::path_buf())
            .required(true);
        let portal = Command::new("portal").arg(records).arg(out).arg(self.json());
        let portal = self.framed(portal, "cli-about-import-portal", "cli-usage-import-portal");
        let import = Command::new("import")
            .subcommand(portal)
            .subcommand_required(true)
            .subcommand_help_heading(self.say("cli-heading-commands"))
            .disable_help_subcommand(true);
        self.framed(import, "cli-about-import", "cli-usage-import")
    }

    fn schema(&self) -> Command {
        let kind = self
            .positional("kind", "cli-value-kind", "cli-help-kind")
            .value_parser(ValueParser::string());
        self.framed(Command::new("schema").arg(kind), "cli-about-schema", "cli-usage-schema")
    }

    /// Options of every command.
    fn common(&self) -> [Arg; 5] {
        let today = self
            .option("today", "cli-value-day", "cli-help-today")
            .value_parser(ValueParser::string());
        let procedures = self
            .option("procedures", "cli-value-folder", "cli-help-procedures")
            .value_parser(ValueParser::path_buf());
        let lang = self
            .option("lang", "cli-value-lang", "cli-help-lang")
            .value_parser(ValueParser::string());
        let help = self.flag("help", "cli-help-help");
        [
            today,
            procedures,
            lang,
            self.flag("plain", "cli-help-plain"),
            help.short('h').action(ArgAction::Help),
        ]
        .map(|own| own.global(true).display_order(LAST))
    }

    fn version(&self) -> Arg {
        let version = self.flag("version", "cli-help-version");
        let version = version.short('V').action(ArgAction::Version);
        version.display_order(LAST)
    }

    fn json(&self) -> Arg {
        self.flag("json", "cli-help-json")
    }

    fn procedure(&self) -> Arg {
        self.positional("procedure", "cli-value-procedure", "cli-help-procedure")
            .value_parser(ValueParser::string())
            .required(true)
    }

    fn positional(&self, id: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(id)
            .value_name(self.say(value))
            .help(self.say(help))
            .help_heading(self.say("cli-heading-arguments"))
    }

    fn option(&self, id: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(id)
            .long(id)
            .value_name(self.say(value))
            .help(self.say(help))
            .help_heading(self.say("cli-heading-options"))
    }

    fn flag(&self, id: &'static str, help: &str) -> Arg {
        Arg::new(id)
            .long(id)
            .action(ArgAction::SetTrue)
            .help(self.say(help))
            .help_heading(self.say("cli-heading-options"))
    }

    /// A command with its help page laid out in the interface's words.
    fn framed(&self, command: Command, about: &str, usage: &str) -> Command {
        let heading = self.say("cli-heading-usage");
        command
            .about(self.say(about))
            .override_usage(self.say(usage))
            .help_template(format!("{{about-with-newline}}\n{heading}: {{usage}}\n\n{{all-args}}"))
            .disable_help_flag(true)
            .disable_version_flag(true)
    }

    fn say(&self, key: &str) -> String {
        self.locale.text(key).into_owned()
    }
}

/// The place on help pages of what goes with every command: after its own options.
const LAST: usize = 100;
