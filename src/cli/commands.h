// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weft::cli {

// Each adds one command to the program; `exit` receives what it ended with when it was the one called.
void addInitCommand(CLI::App& program, Exit& exit);
void addCollectCommand(CLI::App& program, Exit& exit);
void addImportCommand(CLI::App& program, Exit& exit);
void addMetricsCommand(CLI::App& program, Exit& exit);
void addVoiceCommand(CLI::App& program, Exit& exit);
void addExplainCommand(CLI::App& program, Exit& exit);
void addSearchCommand(CLI::App& program, Exit& exit);
/// filter save, list, remove.
void addFilterCommand(CLI::App& program, Exit& exit);
void addExportCommand(CLI::App& program, Exit& exit);
void addDoctorCommand(CLI::App& program, Exit& exit);
void addSignInCommand(CLI::App& program, Exit& exit);
void addSignOutCommand(CLI::App& program, Exit& exit);
void addAccountsCommand(CLI::App& program, Exit& exit);
/// reply, hide, unhide, approve, ignore, delete-post.
void addActionCommands(CLI::App& program, Exit& exit);
void addOutboxCommand(CLI::App& program, Exit& exit);
void addForgetCommand(CLI::App& program, Exit& exit);
void addRetainCommand(CLI::App& program, Exit& exit);
void addCompactCommand(CLI::App& program, Exit& exit);
void addMergeCommand(CLI::App& program, Exit& exit);
void addBackupCommand(CLI::App& program, Exit& exit);
/// watch add, list, remove, pause, resume.
void addWatchCommand(CLI::App& program, Exit& exit);
void addSourcesCommand(CLI::App& program, Exit& exit);
void addToneCommand(CLI::App& program, Exit& exit);
void addTopicsCommand(CLI::App& program, Exit& exit);

} // namespace weft::cli
