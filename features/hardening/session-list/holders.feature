@area:hardening/session-list @holders
Feature: Hardening: the list of sessions: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                     | holder                            |
        | end a session from the list | no token                          |
        | end a session from the list | a made-up token                   |
        | end a session from the list | a sign-in that waits for its code |
        | end a session from the list | a session that was signed out     |
        | end a session from the list | a session past its end            |
        | end a session from the list | a session of a program            |
        | end a session from the list | a token of support staff          |
        | end a session from the list | what Ben has of the kind          |
        | end all other sessions      | no token                          |
        | end all other sessions      | a made-up token                   |
        | end all other sessions      | a sign-in that waits for its code |
        | end all other sessions      | a session that was signed out     |
        | end all other sessions      | a session past its end            |
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
