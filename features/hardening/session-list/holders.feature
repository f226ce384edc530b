@area:hardening/session-list @holders
Feature: Hardening: the list of sessions: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. The
  owner, who may send it, is the control. Malformed requests are sent first: a service that accepts one breaks the contract,
  not a rule.

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When somebody attempts this with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                     | holder                            |
        | end a session from the list | no token                          |
        | end a session from the list | a made-up token                   |
        | end a session from the list | a sign-in that waits for its code |
        | end a session from the list | a session that was signed out     |
        | end a session from the list | an expired session                |
        | end a session from the list | a session of a program            |
        | end a session from the list | a token of support staff          |
        | end a session from the list | Ben's own token                   |
        | end all other sessions      | no token                          |
        | end all other sessions      | a made-up token                   |
        | end all other sessions      | a sign-in that waits for its code |
        | end all other sessions      | a session that was signed out     |
        | end all other sessions      | an expired session                |
        | end all other sessions      | a session of a program            |
        | end all other sessions      | a token of support staff          |

    Scenario Outline: the owner may <command>
      Given Ada and Ben can each do this: <command>
      When Ada does this herself: <command>
      Then it is accepted

      Examples:
        | command                     |
        | end a session from the list |
        | end all other sessions      |

    Scenario Outline: the owner may <command> just before the end of the session
      Given Ada and Ben can each do this: <command>
      When Ada does this herself just before the end of her session: <command>
      Then it is accepted

      Examples:
        | command                     |
        | end a session from the list |
        | end all other sessions      |
