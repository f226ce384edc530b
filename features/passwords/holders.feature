@area:passwords @holders
Feature: The account password: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                  | token                              |
        | finish the reset of a forgotten password | no token                           |
        | finish the reset of a forgotten password | a made-up token                    |
        | finish the reset of a forgotten password | the token of an unfinished sign-in |
        | finish the reset of a forgotten password | an account-page session            |
        | finish the reset of a forgotten password | Ben's own token                    |
        | finish the reset of a forgotten password | a support staff token              |

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                          | token                              |
        | choose the required new password | no token                           |
        | choose the required new password | a made-up token                    |
        | choose the required new password | the token of an unfinished sign-in |
        | choose the required new password | an account-page session            |
        | choose the required new password | Ben's own token                    |
        | choose the required new password | a support staff token              |

  @rule:PASSWORD-07
  Rule: The service MUST NOT let a device that is not trusted reset the account password

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                        | token                              |
        | reset the password on a device | no token                           |
        | reset the password on a device | a made-up token                    |
        | reset the password on a device | the token of an unfinished sign-in |
        | reset the password on a device | an account-page session            |
        | reset the password on a device | a browser session                  |
        | reset the password on a device | an untrusted device's session      |
        | reset the password on a device | a signed-out session               |
        | reset the password on a device | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                        |
        | reset the password on a device |
