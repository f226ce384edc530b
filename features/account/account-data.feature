@area:account
Feature: The account page: what is managed there
  On the account page the owner manages the numbers, devices and data of the account.

  @rule:ACCOUNT-04
  Rule: The service must let the owner manage trusted numbers, trusted devices and other account data on the account page

    Background:
      Given Ada has an account with two-factor authentication

    Example: Ada adds a trusted number
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And Ada's number "+12025550144" is trusted
      And Ada's number "+12025550101" is trusted

    Example: Ada removes a trusted device
      Given Ada also has a trusted tablet
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed
      And Ada finds her trusted phone listed as trusted

    Example: Ada changes the full name of her account
      When Ada changes the full name to "Ada Lovelace"
      Then it is accepted
      And the account page shows the full name "Ada Lovelace" to Ada

    Example: Ada removes a trusted number
      Given Ada also has the trusted number "+12025550144"
      When Ada removes the number "+12025550144"
      Then it is accepted
      And Ada's number "+12025550144" is not on file
      And Ada's number "+12025550101" is trusted

    Scenario Outline: Ada can <operate> in a browser
      Given the service lets people sign in on browsers
      And Ada has signed in on a new browser
      When Ada tries to <operate> on the browser
      Then it is accepted

      Examples: on the account page
        | operate                  |
        | read the numbers on file |
        | remove a trusted number  |
        | remove a device          |
