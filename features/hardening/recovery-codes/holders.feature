@area:hardening/recovery-codes @holders
Feature: Hardening: recovery codes: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. The
  owner, who may send it, is the control. Malformed requests are sent first: a service that accepts one breaks the contract,
  not a rule.

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When somebody attempts this with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                  | holder                            |
        | have recovery codes made | no token                          |
        | have recovery codes made | a made-up token                   |
        | have recovery codes made | a sign-in that waits for its code |
        | have recovery codes made | a session that was signed out     |
        | have recovery codes made | an expired session                |
        | have recovery codes made | a session of a program            |
        | have recovery codes made | a token of support staff          |

    Scenario Outline: the owner may <command>
      Given Ada and Ben can each do this: <command>
      When Ada does this herself: <command>
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |

    Scenario Outline: the owner may <command> just before the end of the session
      Given Ada and Ben can each do this: <command>
      When Ada does this herself just before the end of her session: <command>
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |
